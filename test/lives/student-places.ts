import type { School, StageKind } from "./life";

/** `graduate-by-age` of the contract: when a course is usually over; where the row does not tell which, the latest that may be. */
export const USUAL_AGE: { readonly [K in StageKind]: number } = {
  小学: 16,
  初中: 16,
  高中: 20,
  职高: 20,
  中专: 20,
  中级工班: 20,
  高级工班: 22,
  预备技师班: 23,
  技师班: 23,
  大专: 23,
  本科: 24,
  硕士: 27,
  博士: 31,
};

/** A school of the group, with its sheet. */
export interface Place {
  readonly school: School;
  readonly courses: readonly (readonly [kind: StageKind, years: number, before: "初中" | "高中"])[];
  readonly title: string;
  readonly columns: readonly string[];
  /** Whether everybody's row speaks of study, or the title does. */
  readonly spoken: boolean;
}

const place = (name: string, type: School["type"], rest: Omit<Place, "school">): Place => ({
  school: { name, type, evaluated: false },
  ...rest,
});

const BARE = ["姓名", "证件号码", "手机号码", "文化程度", "毕业院校", "所学专业"];
/** Five schools: the title of one speaks of study, columns of another, some rows of two; one says nothing at all. */
export const PLACES: readonly Place[] = [
  place("东原技师学院", "技师学院", {
    courses: [
      ["中级工班", 3, "初中"],
      ["高级工班", 5, "初中"],
      ["高级工班", 3, "高中"],
      ["预备技师班", 6, "初中"],
    ],
    title: "东原技师学院学生报名表",
    columns: BARE,
    spoken: true,
  }),
  place("河口职业中等专业学校", "中等职业学校", {
    courses: [
      ["中专", 3, "初中"],
      ["职高", 3, "初中"],
    ],
    title: "报名表",
    columns: [...BARE, "班级", "学号"],
    spoken: true,
  }),
  place("海阳职业技术学院", "高等职业学校", {
    courses: [
      ["大专", 3, "高中"],
      ["中专", 3, "初中"],
    ],
    title: "互联网营销师报名汇总表",
    columns: [...BARE, "年级"],
    spoken: false,
  }),
  place("东原大学", "普通高等学校", {
    courses: [
      ["本科", 4, "高中"],
      ["大专", 3, "高中"],
    ],
    title: "报名汇总表",
    columns: BARE,
    spoken: false,
  }),
  place("海阳信息工程学校", "中等职业学校", {
    courses: [["中专", 3, "初中"]],
    title: "报名汇总表",
    columns: [...BARE, "工作单位"],
    spoken: false,
  }),
];
