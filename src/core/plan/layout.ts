import { expectation, faultLine, faultOf, faultyFile, pathOf, type Fault } from "../law/fault";
import { text } from "../terms/atoms";
import { SUBJECT_NAMES } from "../terms/words";
import * as z from "../terms/zod";

/** How a day is written, named by its sample. `1月25日` keeps the year of a day in another year than the session's exam. */
const DATE_STYLES = ["2026年1月25日", "1月25日", "2026-01-25", "2026.1.25"] as const;
export type DateStyle = (typeof DATE_STYLES)[number];
const dateStyle = z.enum(DATE_STYLES);

/** What the title and the lines under it may name in braces: an item of the notice's plan. */
const HEAD_ITEMS = [
  "title",
  "institution",
  "institutionCode",
  "institutionType",
  "contactPerson",
  "contactPhone",
  "date",
] as const;
type HeadItem = (typeof HEAD_ITEMS)[number];

/** A text of its own, or an item of the plan. */
export type HeadPart = string | { readonly item: HeadItem };

/** 机构名称：{institution} → the text and the item. */
const headText = text.transform((value, context): readonly HeadPart[] =>
  // What stands in braces has the odd places.
  value.split(/\{([^{}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const item = HEAD_ITEMS.find((known) => known === part);
    if (item !== undefined) return { item };
    const known = HEAD_ITEMS.map((name) => `{${name}}`).join("、");
    context.addIssue({ code: "custom", message: `没有 {${part}} 这一项，可以写 ${known}` });
    return part;
  }),
);

/** What every column states beside its value. */
const column = z.strictObject({
  heading: text,
  /** The heading over it in the first header row, where neighbouring columns share one. */
  over: text.optional(),
  /** In characters of the default font. 187 characters fill an A4 page across at four fifths of their size. */
  width: z.number("应为数字").min(1, "列宽至少是 1 个字符").max(255, "列宽最多是 255 个字符"),
  /**
   * Cells that become one down the table. occupation: the rows of an occupation · session: the rows with the same
   * occupation, work types and dates · value: neighbours that read the same.
   */
  merge: z.enum(["occupation", "session", "value"]).optional(),
  /** Stands behind every value that is not empty, e.g. 截止报名. */
  after: text.optional(),
});

const subjectWords = z.strictObject({
  theory: text.default(SUBJECT_NAMES.theory),
  skill: text.default(SUBJECT_NAMES.skill),
  comprehensive: text.default(SUBJECT_NAMES.comprehensive),
});

const columns = z.discriminatedUnion(
  "value",
  [
    column.extend({
      value: z.enum([
        "number",
        "institution",
        "institutionCode",
        "institutionType",
        "occupation",
        "workTypes",
        "occupationCode",
        // 1月 of the exam.
        "month",
        "venue",
        "contact",
        // Whole yuan of the whole sitting.
        "fee",
        // What the notice's calendar says about payment.
        "payment",
        // For a hand to fill in.
        "blank",
      ]),
    }),
    /** announced: the plan's own date. */
    column.extend({ value: z.enum(["announced", "apply", "exam"]), dates: dateStyle.optional() }),
    /** numbers: 5、4、3 · names: 五级/初级工、四级/中级工 */
    column.extend({ value: z.literal("levels"), levels: z.enum(["numbers", "names"]).default("numbers") }),
    /** One subject: whether it is held. */
    column.extend({
      value: z.enum(["theory", "skill", "comprehensive"]),
      held: text.default("是"),
      notHeld: z.string("应为文字").default("否"),
    }),
    /** The subjects that are held, in the layout's words. */
    column.extend({ value: z.literal("subjects"), words: subjectWords.prefault({}) }),
  ],
  "不是已知的内容，能写的见 rules/README.md",
);

const layout = z.strictObject({
  id: z.string("应为文字").regex(/^[a-z0-9-]+$/, "只用小写字母、数字和连字符"),
  /** What users choose it by. */
  name: text,
  /** What distinguishes it, in a few words. */
  description: text,
  title: headText,
  /** Lines between the title and the table. */
  heads: z.array(headText).default([]),
  /**
   * What a row is. levels: all of a session in one row, or a row each · occupations: a row each, or one row for those
   * that share everything else.
   */
  unit: z.strictObject({ levels: z.enum(["together", "each"]), occupations: z.enum(["together", "each"]) }),
  /** What rows are sorted by; the notice's order decides the rest. */
  order: z.array(z.enum(["occupation", "level", "apply", "exam"])).default([]),
  /** What 序号 counts. */
  numbering: z.enum(["occupation", "row"]).default("row"),
  dates: dateStyle,
  columns: z.array(columns).nonempty("至少要有一列"),
  page: z.strictObject({
    orientation: z.enum(["landscape", "portrait"]),
    fitToWidth: z.boolean(),
    repeatHeader: z.boolean(),
  }),
  /** notice: the footnotes of the notice under the table. */
  footnotes: z.enum(["notice", "none"]).default("notice"),
});

/** How a plan table looks: one file of rules/layouts. */
export type PlanLayout = z.infer<typeof layout>;
export type PlanColumn = PlanLayout["columns"][number];

/** Reads one layout. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadLayout(data: unknown, file: string): PlanLayout {
  const parsed = layout.safeParse(data, { error: expectation, reportInput: true });
  const faults = parsed.success ? splitHeadings(parsed.data.columns) : parsed.error.issues.map(faultOf);
  if (!parsed.success || faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  return parsed.data;
}

/** A shared heading is one merged cell, so its columns stand side by side. */
function splitHeadings(list: readonly PlanColumn[]): Fault[] {
  return list.flatMap(({ over }, index) => {
    const first = list.findIndex((one) => one.over === over);
    const isSplit = over !== undefined && first < index && list[index - 1]?.over !== over;
    return isSplit
      ? [{ path: pathOf(["columns", index, "over"]), expected: `“${over}”下的各列要相邻，请挪到一起` }]
      : [];
  });
}
