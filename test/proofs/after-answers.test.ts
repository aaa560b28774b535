import { openColumns } from "../../src/core/explain/columns";
import { questionsIn } from "../../src/core/questions/find";
import { sheetAssumptionsIn } from "../../src/core/questions/sheet-assumptions";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/core/requirements/assumptions";
import { type Answers, NO_ANSWERS, withAnswer } from "../../src/core/requirements/questions";
import { NOTHING_SETTLED, type Settled } from "../../src/core/sheet/settled";
import { dayFromIso } from "../../src/core/time/day";
import { packs } from "../../src/packs";
import { xlsxPort } from "../../src/workbook/file/port";
import { auditSheet } from "../../src/workbook/jobs";
import { SHEETS_OF_300, workbookOf } from "../support/sheets-of-300";

/** What somebody in the office would say of a major, a post or a title: these have to do with the occupation, others have not. */
const RELATED =
  /电商|电子商务|营销|计算机|数据|软件|人工智能|信息|自动化|数学|统计|广告|媒体|新闻|视觉|动漫|主播|直播|视频|标注|算法|摄影|工程师/;
/** So many answers an organization gives in one go. */
const MOST_ANSWERS = 35;

/** 待核 once the columns are settled, questions then, and 待核 after the answers and switches. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  school: [200, 13, 21],
  centre: [90, 27, 45],
  firm: [101, 42, 28],
};
/** Whether 成人高等教育 is a 高等院校 is not asked yet: a person rules that row. */
const NAMELESS: Readonly<Record<string, number>> = { centre: 1 };

describe.each(SHEETS_OF_300)("the sheet of a $name", (made) => {
  const pack = packs.find(({ id }) => id === made.pack);
  const asOf = dayFromIso(made.asOf);

  async function audited(answers: Answers, assumptions: Assumptions, settled: Settled = NOTHING_SETTLED) {
    if (pack === undefined || asOf === null) throw new Error("the sheet names a notice and a day");
    const options = { asOf, assumptions, answers, packs, settled };
    const { audit } = await auditSheet(xlsxPort(workbookOf(made)), made.sheet, pack, options);
    return {
      audit,
      questions: questionsIn(audit.rows, { pack, asOf, assumptions, answers }),
      ofSheet: sheetAssumptionsIn({ assumptions: audit.assumptions, sheets: [audit] }),
    };
  }

  /** Presumes all that is asked for the whole sheet, as long as it asks. */
  async function presumed(answers: Answers, settled: Settled) {
    let assumptions = DEFAULT_ASSUMPTIONS;
    for (;;) {
      const now = await audited(answers, assumptions, settled);
      const open = now.ofSheet.filter(({ on }) => !on);
      if (open.length === 0) return now;
      assumptions = open.reduce<Assumptions>((all, { name }) => ({ ...all, [name]: true }), assumptions);
    }
  }

  test("is settled for most by 35 answers and the switches it asks for, and who stays open lacks something with a name", async () => {
    const first = await audited(NO_ANSWERS, DEFAULT_ASSUMPTIONS);
    const columns = openColumns(first.audit.sheet).flatMap(({ column, offers: [field] }) =>
      field === undefined ? [] : [[field, column] as const],
    );
    const settled = { ...NOTHING_SETTLED, columns: new Map(columns) };
    const before = await audited(NO_ANSWERS, DEFAULT_ASSUMPTIONS, settled);
    const answers = before.questions
      .slice(0, MOST_ANSWERS)
      .reduce((said, { question }) => withAnswer(said, question, RELATED.test(question.about)), NO_ANSWERS);
    const after = await presumed(answers, settled);

    const open = after.audit.rows.filter(({ decision }) => decision.verdict === "undetermined");
    expect([before.audit.summary.undetermined, before.questions.length, open.length]).toEqual(COUNTS[made.name]);
    const asking = new Set(after.questions.flatMap(({ rows }) => rows.map(({ row }) => row)));
    const nameless = open.filter(
      ({ applicant, decision }) => decision.missing.length === 0 && !asking.has(applicant.row),
    );
    expect(nameless.length).toBe(NAMELESS[made.name] ?? 0);
  });
});
