import { questionsIn } from "../../src/core/questions/find";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../src/core/requirements/assumptions";
import { type Answers, NO_ANSWERS, withAnswer } from "../../src/core/requirements/questions";
import { dayFromIso } from "../../src/core/time/day";
import { packs } from "../../src/packs";
import { xlsxPort } from "../../src/workbook/file/port";
import { auditSheet } from "../../src/workbook/jobs";
import { isSaidToBeRelated, SHEETS_OF_300, workbookOf } from "../support/sheets-of-300";

/** Of what the sheet has no column for: nothing is held, nobody has worked. */
const SILENT: Assumptions = { ...DEFAULT_ASSUMPTIONS, "no-certificate-columns": true, "no-work-columns": true };

describe.each(SHEETS_OF_300)("the sheet of a $name", (made) => {
  const pack = packs.find(({ id }) => id === made.pack);
  const asOf = dayFromIso(made.asOf);

  async function audited(answers: Answers, assumptions: Assumptions) {
    if (pack === undefined || asOf === null) throw new Error("the sheet names a notice and a day");
    const { audit } = await auditSheet(xlsxPort(workbookOf(made)), made.sheet, pack, {
      asOf,
      assumptions,
      answers,
      packs,
    });
    return { audit, questions: questionsIn(audit.rows, { pack, asOf, assumptions, answers }) };
  }

  test("is settled for most by at most 35 answers, and who stays open lacks something with a name", async () => {
    const before = await audited(NO_ANSWERS, DEFAULT_ASSUMPTIONS);
    expect(before.questions.length).toBeGreaterThan(0);
    expect(before.questions.length).toBeLessThanOrEqual(35);

    const answers = before.questions.reduce(
      (said, { question }) => withAnswer(said, question, isSaidToBeRelated(question.about)),
      NO_ANSWERS,
    );
    const after = await audited(answers, SILENT);
    expect(after.questions).toEqual([]);
    expect(after.audit.summary.undetermined).toBeLessThan(before.audit.summary.undetermined * 0.7);
    const nameless = after.audit.rows.filter(
      ({ decision }) => decision.verdict === "undetermined" && decision.missing.length + decision.problems.length === 0,
    );
    expect(nameless.map(({ applicant }) => applicant.row)).toEqual([]);
  });
});
