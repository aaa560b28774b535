import fc from "fast-check";
import { jointAudit, type Audit } from "../../../src/core/audit";
import type { RulePack } from "../../../src/core/law/schema";
import { questionsIn } from "../../../src/core/questions/find";
import { listsBeside } from "../../../src/core/questions/listed";
import type { OpenQuestion } from "../../../src/core/questions/open-question";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../../../src/core/requirements/assumptions";
import {
  type Answer,
  type Answers,
  joinAnswers,
  NO_ANSWERS,
  type Question,
  questionKey,
  withAnswer,
  withoutAnswer,
} from "../../../src/core/requirements/questions";
import { dayOf } from "../../../src/core/time/day";
import { packOf, sheetOf, type Facts } from "../../support/people";

const AS_OF = dayOf(2026, 3, 1);
const HEADINGS = ["姓名", "证件号码", "手机号码"];

interface Setting {
  readonly pack?: RulePack;
  readonly assume?: Partial<Assumptions>;
  readonly answers?: Answers;
}

function auditOf(people: readonly Facts[], { pack = packOf(), assume, answers }: Setting = {}): Audit {
  const joint = jointAudit([{ grid: sheetOf(people, HEADINGS) }], pack, {
    asOf: AS_OF,
    ...(assume && { assumptions: assume }),
    ...(answers && { answers }),
  });
  const [sheet] = joint.sheets;
  if (sheet === undefined) throw new Error("one sheet was given");
  return sheet;
}

function questionsOf(people: readonly Facts[], setting: Setting = {}): readonly OpenQuestion[] {
  return questionsIn(auditOf(people, setting).rows, {
    pack: setting.pack ?? packOf(),
    asOf: AS_OF,
    assumptions: { ...DEFAULT_ASSUMPTIONS, ...setting.assume },
    answers: setting.answers ?? NO_ANSWERS,
  });
}

const verdictsOf = (audit: Audit) => audit.rows.map(({ decision }) => decision.verdict);
const saying = (answer: Answer, ...questions: readonly Question[]): Answers =>
  questions.reduce((answers, question) => withAnswer(answers, question, answer), NO_ANSWERS);

const marketer = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "四级" };
/** 四级(3): 取得…本专业或相关专业毕业证书. */
const graduate = { ...marketer, 文化程度: "大专", 院校类别: "高等职业学校", 毕业日期: "2020-07-01", 从业年限: 0 };
const about = (word: string) => expect.objectContaining({ about: word });

describe("asks once about each distinct thing", () => {
  test("a major outside of a list that ends in 等, with the list and the clause that asks for it", () => {
    const people = ["会计", "会计专业", "会计（财务方向）", "电子商务"].map((major) => ({
      ...graduate,
      所学专业: major,
    }));
    const [question, ...others] = questionsOf(people);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      question: { kind: "major", about: "会计", occupation: "互联网营销师", scope: "either" },
      open: 3,
      refused: 0,
      yes: { settled: 3, verdicts: { eligible: 3 } },
      no: { settled: 3, verdicts: { ineligible: 3 } },
    });
    expect(question?.clauses.map(({ at }) => at)).toEqual(["附件4 第2条(3)"]);
    if (question === undefined) throw new Error("a question");
    const [list] = listsBeside(question.question, packOf());
    expect([list?.at, list?.open, list?.items.includes("电子商务")]).toEqual(["附件4 互联网营销师②", true, true]);
  });

  test("work of a name that nobody knows: 主播岗 and 主播 are one", () => {
    const worker = { ...marketer, 文化程度: "高中", 从业年限: 6 };
    const people = ["会计", "会计岗", "从事会计工作"].map((work) => ({ ...worker, 从事职业: work }));
    expect(questionsOf(people)).toEqual([
      expect.objectContaining({
        question: { kind: "work", about: "会计", occupation: "互联网营销师", scope: "either" },
        open: 3,
      }),
    ]);
    const [question] = questionsOf(people);
    if (question === undefined) throw new Error("a question");
    expect(verdictsOf(auditOf(people, { answers: saying(true, question.question) }))).toEqual(
      Array(3).fill("eligible"),
    );
    expect(verdictsOf(auditOf(people, { answers: saying(false, question.question) }))).toEqual(
      Array(3).fill("ineligible"),
    );
  });

  test("a heading that says 本职业 needs no answer", () => {
    const worker = { ...marketer, 文化程度: "高中", 从事职业: "会计", 本职业从业年限: 6 };
    expect(questionsOf([worker])).toEqual([]);
  });

  test("the occupation of a certificate", () => {
    const holder = {
      ...marketer,
      文化程度: "高中",
      原证书等级: "五级",
      原证书职业: "某某师",
      取证后从业年限: 3,
      从业年限: 4,
    };
    expect(questionsOf([holder])).toEqual([
      expect.objectContaining({ question: expect.objectContaining({ kind: "certificate", about: "某某师" }), open: 1 }),
    ]);
  });

  test("the field of a title, where its name is written", () => {
    const titled = {
      ...marketer,
      申报等级: "三级",
      文化程度: "高中",
      职称级别: "初级",
      职称名称: "助理会计师",
      职称取得日期: "2022-01-01",
      取得职称后从业年限: 3,
      从业年限: 4,
    };
    const [question] = questionsOf([titled]);
    expect(question?.question).toMatchObject({ kind: "title", about: "助理会计师" });
    expect(questionsOf([{ ...titled, 职称专业对应: "否" }])).toEqual([]);
    expect(questionsOf([{ ...titled, 职称名称: "初级" }])).toEqual([]);
    // A lone column 职称 holds the name.
    const { 职称级别: rank, 职称名称: name, ...others } = titled;
    expect(rank).not.toBe(name);
    expect(questionsOf([{ ...others, 职称: name }])).toEqual([
      expect.objectContaining({ question: expect.objectContaining({ kind: "title", about: "助理会计师" }) }),
    ]);
  });

  test("a school of which an assumption alone says that it is not 经评估论证", () => {
    const student = {
      ...graduate,
      申报等级: "三级",
      原证书等级: "",
      毕业院校: "济南某某职业学院",
      所学专业: "电子商务",
    };
    const audit = auditOf([student]);
    const [question] = questionsOf([student]);
    expect(audit.rows[0]?.decision).toMatchObject({
      verdict: "ineligible",
      assumed: expect.arrayContaining(["no-unclaimed-papers"]),
    });
    expect(question).toMatchObject({
      question: { kind: "school", about: "济南某某职业学院", occupation: null },
      open: 0,
      refused: 1,
      yes: { reopened: 1 },
      no: { reopened: 0 },
    });
  });

  test("never about a number that may be a person's", () => {
    expect(questionsOf([{ ...graduate, 所学专业: "会计 13800001234" }])).toEqual([]);
  });
});

describe("an answer", () => {
  const people = ["会计", "物流", "电子商务"].map((major) => ({ ...graduate, 所学专业: major }));
  const accounting = { kind: "major", about: "会计", occupation: "互联网营销师", scope: "either" } as const;

  test("is counted with the rows it decided, and is gone when it is taken back", () => {
    const answers = saying(true, accounting);
    const audit = auditOf(people, { answers });
    expect(verdictsOf(audit)).toEqual(["eligible", "undetermined", "eligible"]);
    expect(audit.answers).toEqual([{ question: accounting, answer: true, rows: 1 }]);
    expect(audit.rows.map(({ decision }) => decision.answered)).toEqual([
      [{ question: accounting, answer: true }],
      [],
      [],
    ]);
    expect(questionsOf(people, { answers }).map(({ question }) => question)).toEqual([about("物流")]);
    expect(verdictsOf(auditOf(people, { answers: withoutAnswer(answers, accounting) }))).toEqual(
      verdictsOf(auditOf(people)),
    );
  });

  test("不知道 leaves the question open", () => {
    const [question] = questionsOf(people, { answers: saying(null, accounting) });
    expect([question?.question, question?.unsure]).toEqual([accounting, true]);
  });

  test("goes before an assumption, and after what the notice itself says", () => {
    expect(
      verdictsOf(auditOf(people, { answers: saying(true, accounting), assume: { "unlisted-is-unrelated": true } })),
    ).toEqual(["eligible", "ineligible", "eligible"]);
    const listed = { ...accounting, about: "电子商务" };
    expect(verdictsOf(auditOf(people, { answers: saying(false, listed) }))).toEqual(verdictsOf(auditOf(people)));
  });

  test("of another occupation says nothing here", () => {
    const other = { ...accounting, occupation: "人工智能训练师" };
    expect(verdictsOf(auditOf(people, { answers: saying(true, other) }))).toEqual(verdictsOf(auditOf(people)));
  });
});

/** People of whom much is open. */
const person: fc.Arbitrary<Facts> = fc.record({
  申报职业: fc.constantFrom("互联网营销师", "人工智能训练师"),
  申报等级: fc.constantFrom("五级", "四级", "三级", "二级", ""),
  出生日期: fc.constantFrom("1975-05-05", "1990-01-01", "2004-08-08"),
  文化程度: fc.constantFrom("高中", "中专", "大专", "本科", ""),
  院校类别: fc.constantFrom("技师学院", "中等职业学校", "高等职业学校", "普通高等学校", ""),
  毕业院校: fc.constantFrom("", "某职业中专"),
  所学专业: fc.constantFrom("会计", "物流", "电子商务", ""),
  毕业日期: fc.constantFrom("2015-07-01", ""),
  从业年限: fc.constantFrom(0, 3, 6, 12, ""),
  从事职业: fc.constantFrom("", "会计", "主播", "无业"),
  原证书等级: fc.constantFrom("", "五级", "四级"),
  原证书职业: fc.constantFrom("", "某某师", "电子商务师", "中式烹调师"),
  原证书发证日期: fc.constantFrom("", "2018-01-01"),
  职称级别: fc.constantFrom("", "", "初级", "中级"),
  职称名称: fc.constantFrom("", "会计师"),
});
const people = fc.array(person, { minLength: 4, maxLength: 10 });
const RUNS = { numRuns: 5, seed: 20260301 };

describe("whoever the people are", () => {
  test("a question says of each row exactly what the audit says with either answer", () => {
    fc.assert(
      fc.property(people, (them) => {
        for (const { question, rows } of questionsOf(them)) {
          const [yes, no] = [true, false].map((answer) =>
            verdictsOf(auditOf(them, { answers: saying(answer, question) })),
          );
          for (const one of rows) expect([yes?.[one.row - 2], no?.[one.row - 2]]).toEqual([one.yes, one.no]);
        }
      }),
      RUNS,
    );
  });

  test("answers hold in any order, are asked no more, and all taken back leave the audit as it was", () => {
    fc.assert(
      fc.property(people, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (them, said) => {
        const all = questionsOf(them).map(({ question }, place) => saying(said[place % 30] ?? true, question));
        const forth = all.reduce(joinAnswers, NO_ANSWERS);
        const back = [...all].reverse().reduce(joinAnswers, NO_ANSWERS);
        const audit = auditOf(them, { answers: forth });
        expect(verdictsOf(auditOf(them, { answers: back }))).toEqual(verdictsOf(audit));
        const again = questionsOf(them, { answers: forth }).map(({ question }) => questionKey(question));
        expect(again.filter((key) => forth.has(key))).toEqual([]);
        const none = [...forth.values()].reduce((left, { question }) => withoutAnswer(left, question), forth);
        expect(verdictsOf(auditOf(them, { answers: none }))).toEqual(verdictsOf(auditOf(them)));
      }),
      RUNS,
    );
  });

  test("算 is as if the notice's open list named the major or the occupation", () => {
    const words = { majors: ["会计", "物流"], occupations: ["某某师", "中式烹调师"] };
    const named = listing(packOf(), words);
    const questions = [
      ...words.majors.map((one) => ["major", one] as const),
      ...words.occupations.map((one) => ["certificate", one] as const),
    ].map(([kind, word]): Question => ({ kind, about: word, occupation: "互联网营销师", scope: "either" }));
    fc.assert(
      fc.property(people, (them) => {
        const marketers = them.map((one) => ({
          ...one,
          申报职业: "互联网营销师",
          申报工种: "直播销售员",
          从事职业: "",
        }));
        const answered = auditOf(marketers, { answers: saying(true, ...questions) });
        expect(verdictsOf(answered)).toEqual(verdictsOf(auditOf(marketers, { pack: named })));
      }),
      RUNS,
    );
  });

  test("不算 to all of them is as if what the lists do not name were not related", () => {
    fc.assert(
      fc.property(people, (them) => {
        const marketers = them.map((one) => ({
          ...one,
          申报职业: "互联网营销师",
          申报工种: "直播销售员",
          从事职业: "",
          职称级别: "",
        }));
        const majors = questionsOf(marketers).filter(({ question: { kind } }) => kind === "major");
        const plain = marketers.map((one) => ({ ...one, 原证书职业: "" }));
        const answered = auditOf(plain, { answers: saying(false, ...majors.map(({ question }) => question)) });
        expect(verdictsOf(answered)).toEqual(verdictsOf(auditOf(plain, { assume: { "unlisted-is-unrelated": true } })));
      }),
      RUNS,
    );
  });
});

/** The pack with these words in its open lists. */
function listing(
  pack: RulePack,
  { majors, occupations }: { readonly majors: readonly string[]; readonly occupations: readonly string[] },
): RulePack {
  return {
    ...pack,
    occupations: pack.occupations.map((one) => ({
      ...one,
      majorLists: one.majorLists.map((list) => (list.open ? { ...list, items: [...list.items, ...majors] } : list)),
      ...(one.relatedOccupations && {
        relatedOccupations: { ...one.relatedOccupations, items: [...one.relatedOccupations.items, ...occupations] },
      }),
    })),
  };
}
