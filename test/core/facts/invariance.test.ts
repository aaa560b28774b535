import fc from "fast-check";
import type { ApplicantValues } from "../../support/applicant";
import type { Grid } from "../../../src/core/sheet/grid";
import { applicantsIn } from "../../support/row";
import { idNumber } from "../../support/id-number";
import type { CellValue } from "../../../src/core/text/value";

/** Columns of a sheet: the heading, others that mean the same, and what people may write below. */
const COLUMNS: readonly { readonly headings: readonly string[]; readonly values: readonly CellValue[] }[] = [
  { headings: ["姓名", "考生姓名", "申报人姓名*"], values: ["张三", "李 四", ""] },
  {
    headings: ["证件号码", "身份证号*(18位)", "身份证号码"],
    values: [idNumber("19900101", 1), idNumber("20081231", 2), "110101199001011234", 110101199001011000],
  },
  { headings: ["手机号码", "手机号", "联系电话"], values: ["13800138000", 13800138000, "123", ""] },
  { headings: ["出生日期", "出生年月", "出生年月日"], values: ["1990-01-01", "1990年1月", 32888, "1990-13-01", ""] },
  { headings: ["文化程度", "学历", "最高学历"], values: ["高中", "本科（在读）", "技校", ""] },
  { headings: ["毕业院校", "毕业学校", "毕业院校名称"], values: ["济南技师学院", "山东大学", ""] },
  {
    headings: ["从业年限", "本职业工作年限", "从业年限\n（年）"],
    values: [5, "5年3个月", "约5年", "很久", "#REF!", ""],
  },
  { headings: ["参加工作时间", "参加工作年月"], values: ["2015.7", "2015年", 2015.1, ""] },
  { headings: ["原证书等级", "现有证书等级", "原级别"], values: ["五级", "预备技师", "技工", "无", ""] },
  { headings: ["原证书编号", "原证书号"], values: ["S000037010018215000001", ""] },
  { headings: ["申报职业", "报考职业", "申报职业名称"], values: ["互联网营销师", "人工智能训练师/四级", ""] },
  { headings: ["申报等级", "申报级别", "鉴定级别"], values: ["四级", "三级/高级工", 2, "5、4", ""] },
  { headings: ["申报条件", "考生申报条件*"], values: ["4-1", "（二）", ""] },
  { headings: ["考试类型", "考试类型(新考/补考)"], values: ["正考", "补考", ""] },
];

const person = fc.tuple(...COLUMNS.map(({ values }) => fc.constantFrom(...values)));
const people = fc.array(person, { minLength: 1, maxLength: 4 });
const order = fc.shuffledSubarray([...COLUMNS.keys()], { minLength: COLUMNS.length });

function sheet(headings: readonly string[], rows: readonly (readonly CellValue[])[]): Grid {
  return {
    name: "报名表",
    cells: [headings, ...rows],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}

const CANONICAL = COLUMNS.map(({ headings }) => headings[0] ?? "");

/** Without where its cells stand. */
function factsOf(applicants: readonly ApplicantValues[]): unknown {
  return applicants.map(({ problems, unreliableFields, ...facts }) => ({
    ...facts,
    problems: problems
      .map(({ at, ...rest }) => ({ ...rest, at: { ...at, column: null } }))
      .sort((a, b) => (a.kind + a.at.field < b.kind + b.at.field ? -1 : 1)),
    doubts: [...unreliableFields].sort(),
  }));
}

test("other words for the same headings change no applicant", () => {
  fc.assert(
    fc.property(people, fc.tuple(...COLUMNS.map(({ headings }) => fc.constantFrom(...headings))), (rows, headings) => {
      // 本职业从业年限 says more than 从业年限.
      const plain = (of: readonly string[]) =>
        applicantsIn(sheet(of, rows)).map((one) => ({
          ...one,
          ownWork: new Set(),
          // Problems quote the heading as it stands.
          problems: one.problems.map(({ at, ...problem }) => ({ ...problem, at: { ...at, heading: "" } })),
        }));
      expect(plain(headings)).toEqual(plain(CANONICAL));
    }),
  );
});

test("columns in another order, and columns nobody knows between them, change no applicant", () => {
  const strangers = fc.array(
    fc.tuple(fc.nat(COLUMNS.length), fc.constantFrom("序号", "备注", "民族", "政治面貌", "")),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(people, order, strangers, (rows, columns, extra) => {
      const placed = columns.map((column): number | null => column);
      for (const [at] of extra) placed.splice(at, 0, null);
      let next = 0;
      const headings = placed.map((column) =>
        column === null ? (extra[next++]?.[1] ?? "") : (CANONICAL[column] ?? ""),
      );
      const cells = rows.map((row) => placed.map((column) => (column === null ? "其他内容" : (row[column] ?? ""))));
      expect(factsOf(applicantsIn(sheet(headings, cells)))).toEqual(factsOf(applicantsIn(sheet(CANONICAL, rows))));
    }),
  );
});

test("title rows above and blank rows between change nothing but the row's number", () => {
  fc.assert(
    fc.property(people, fc.nat(5), fc.array(fc.nat(4)), (rows, above, gaps) => {
      const title = Array.from({ length: above }, (_, index) => [`济南市第${index}批报名表`]);
      const spread = rows.flatMap((row, index) => [...(gaps.includes(index) ? [[]] : []), row]);
      const grid = sheet(CANONICAL, rows);
      const moved = { ...grid, cells: [...title, CANONICAL, ...spread] };
      const unnumbered = (list: readonly ApplicantValues[]) =>
        list.map(({ row: _, problems, ...rest }) => ({
          ...rest,
          problems: problems.map(({ at, ...problem }) => ({ ...problem, at: { ...at, row: 0 } })),
        }));
      expect(unnumbered(applicantsIn(moved))).toEqual(unnumbered(applicantsIn(grid)));
    }),
  );
});

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const SPACED = (text: string) => ` ${[...text].join(" ")}\u3000`;

test("full width and stray spaces read the same", () => {
  const facts = (rows: readonly (readonly CellValue[])[]) =>
    applicantsIn(sheet(CANONICAL, rows)).map(({ problems, unreliableFields, ...rest }) => ({
      ...rest,
      doubts: [...unreliableFields],
      kinds: problems.map(({ kind }) => kind),
    }));
  fc.assert(
    fc.property(people, fc.constantFrom(FULL_WIDTH, SPACED), (rows, disguise) => {
      const disguised = rows.map((row) =>
        row.map((value) =>
          typeof value === "string" && !value.startsWith("#") && value !== "" ? disguise(value) : value,
        ),
      );
      expect(facts(disguised)).toEqual(facts(rows));
    }),
  );
});

test("whatever stands in the cells, reading does not throw", () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("#REF!", "五年", "2020.10", "", "1.1E+17", "预备技师", "☑", "/"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anything, { maxLength: COLUMNS.length }), { maxLength: 5 }), (rows) => {
      for (const applicant of applicantsIn(sheet(CANONICAL, rows))) {
        expect(
          applicant.problems.filter(
            ({ severity, at }) => severity === "error" && !applicant.unreliableFields.has(at.field),
          ),
        ).toEqual([]);
      }
    }),
  );
});
