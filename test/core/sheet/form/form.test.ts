import fc from "fast-check";
import { audit } from "../../../../src/core/audit";
import { problemSentence } from "../../../../src/core/explain/problems/row";
import { sheetProblemSentence } from "../../../../src/core/explain/problems/sheet";
import { reasonsOf } from "../../../../src/core/explain/row";
import { withFormWork } from "../../../../src/core/facts/records/form-work";
import { candidateOf } from "../../../../src/core/sheet/candidate";
import { formNames, formTable } from "../../../../src/core/sheet/form/form";
import { placeIn } from "../../../../src/core/sheet/form/layout";
import { cellAt, type Grid } from "../../../../src/core/sheet/grid";
import { readSheet } from "../../../../src/core/sheet/reading";
import type { SheetReading } from "../../../../src/core/sheet/sheet-reading";
import { addressOf } from "../../../../src/core/terms/cell";
import { dayOf } from "../../../../src/core/time/day";
import { vocabulary } from "../../../../src/vocabulary";
import { drawGrid } from "../../../support/draw";
import { emptyForm, plainForm, shandongForm } from "../../../support/forms";
import { idNumber } from "../../../support/id-number";
import { sheetLayouts } from "../../../support/layout";
import { fillLayout } from "../../../support/layout-grid";
import { packOf, sheetOf } from "../../../support/people";

const PACK = packOf("jinan-2026");
const JIA = idNumber("19900101", 1);

function tableOf(drawn: string): Grid {
  const table = formTable(drawGrid(drawn, { name: "申报表" }), vocabulary);
  if (table === null) throw new Error("no form");
  return table;
}

function readingOf(table: Grid): SheetReading {
  const reading = readSheet(table, vocabulary);
  if (reading === null) throw new Error("no reading");
  return reading;
}

/** What each field is read from: the cell of the form and what stands there. */
function readFrom(drawn: string): Readonly<Record<string, string>> {
  const table = tableOf(drawn);
  const reading = readingOf(table);
  return Object.fromEntries(
    [...reading.columns].map(([field, [column = 0]]) => {
      const place = placeIn(reading, 0, column);
      return [field, `${addressOf(place.row, place.column)} ${cellAt(drawGrid(drawn), place.row, place.column)}`];
    }),
  );
}

function audited(drawn: string) {
  const grid = drawGrid(drawn, { name: "申报表" });
  const table = tableOf(drawn);
  const reading = readingOf(table);
  const [column = 0] = reading.columns.get("idNumber") ?? [];
  const number = cellAt(table, table.form?.personRow ?? 0, column);
  const records = withFormWork(undefined, grid, table, number, vocabulary);
  const found = audit(table, PACK, { asOf: dayOf(2026, 3, 1), reading, ...(records && { records }) });
  const [row, ...others] = found.rows;
  if (row === undefined || others.length > 0) throw new Error("not one person");
  return { row, found };
}

const verdictOf = (drawn: string): string => audited(drawn).row.decision.verdict;
const problemsOf = (drawn: string) => {
  const { row, found } = audited(drawn);
  return row.decision.problems.map((problem) => problemSentence(problem, found.sheet));
};

describe("Shandong's form", () => {
  test("every cell is read by the label left of it or above it", () => {
    const answers = { 年限: "6", 证书职业: "互联网营销师", 证书等级: "五级", 证书编号: "S1", 发证日期: "2020-05-01" };
    expect(readFrom(shandongForm(answers))).toEqual({
      name: "C2 甲",
      sex: "F2 ☑男 □女",
      birthDate: "H2 1990-01-01",
      education: "C3 高中",
      major: "C3 高中",
      idType: "F3 居民身份证",
      idNumber: `C4 ${JIA}`,
      phone: "F4 13900000001",
      candidateKind: "C5 □院校学生 ☑社会人员 □其他",
      employer: "C6 某商贸有限公司",
      certificateOccupation: "C8 互联网营销师",
      certificateLevel: "D8 五级",
      certificateNumber: "E8 S1",
      certificateDate: "G8 2020-05-01",
      occupation: "C11 互联网营销师（直播销售员）",
      workType: "C11 互联网营销师（直播销售员）",
      level: "G11 四级/中级工",
      subjects: "C12 ☑理论 ☑技能 □综合",
      workYears: "C13 6",
      declaredClause: "G13 ",
    });
  });

  test("five years of work do for 四级, four do not", () => {
    expect(verdictOf(shandongForm({ 年限: "5" }))).toBe("eligible");
    expect(verdictOf(shandongForm({ 年限: "4" }))).toBe("ineligible");
  });

  test("a ticked 院校学生 speaks of study, one without a tick does not", () => {
    const verdicts = ["☑院校学生 □社会人员 □其他", "□院校学生 □社会人员 □其他"].map((考生类别) =>
      verdictOf(shandongForm({ 年限: "4", 考生类别 })),
    );
    expect(verdicts).toEqual(["undetermined", "undetermined"]);
  });

  test("the person stands in the row of the name's cell", () => {
    expect(audited(shandongForm({ 年限: "5" })).row.applicant).toMatchObject({ row: 2, name: "甲", sex: "男" });
  });

  test("a ticked box is read as elsewhere", () => {
    expect(problemsOf(shandongForm({ 年限: "5", 性别: "□男 ☑女" }))).toEqual([
      "“申报表”表F2“性别”填的“□男 ☑女”与证件号码表示的性别“男”不一致；请按证件核对这两项。",
    ]);
  });

  test("a problem names the cell of the form, also of a number that is not written", () => {
    const wrong = `${JIA.slice(0, 17)}${JIA.endsWith("1") ? "2" : "1"}`;
    expect(problemsOf(shandongForm({ 年限: "5", 证件号码: wrong }))[0]).toMatch(/^“申报表”表C4“证件号码”/);
    expect(problemsOf(shandongForm({ 年限: "5", 证件号码: "" }))[0]).toMatch(/^“申报表”表C4“证件号码”没有填写/);
    expect(problemsOf(shandongForm({ 年限: "五年左右吧" }))[0]).toMatch(/^“申报表”表C13“从事本职业年限”/);
  });

  test("a reason names the cell of what is lacking", () => {
    const { row } = audited(shandongForm());
    expect(row.decision.verdict).toBe("undetermined");
    expect(reasonsOf(row).join("")).toContain("“从事本职业年限”（C13）");
  });

  test("cells that others may refuse are named where they stand", () => {
    const { found } = audited(shandongForm({ 年限: "5", 手机号码: "1390000 0001" }));
    expect(found.sheet.problems.map(sheetProblemSentence).join("")).toContain("F4");
  });

  test("another certificate is none of the occupation", () => {
    const other = { 年限: "4", 其他证书名称: "教师资格证", 其他证书等级: "五级" };
    expect(audited(shandongForm(other)).row.applicant.certificates).toEqual([]);
    expect(verdictOf(shandongForm(other))).toBe("ineligible");
  });

  test("the work block is a record of the person, post by post", () => {
    const first = { 时间1: "2018.3-2021.5", 单位1: "某公司", 岗位1: "互联网营销师" };
    const both = { ...first, 时间2: "2021.6-至今", 单位2: "另一公司", 岗位2: "互联网营销师" };
    expect(audited(shandongForm(both)).found.records?.work).toBe(2);
    expect(verdictOf(shandongForm(both))).toBe("eligible");
    expect(audited(shandongForm(first)).found.records?.work).toBe(1);
    expect(verdictOf(shandongForm(first))).not.toBe("eligible");
  });

  test("a time that cannot be read is named in its row of the form", () => {
    const { found } = audited(shandongForm({ 时间1: "很久以前", 单位1: "某公司", 岗位1: "互联网营销师" }));
    expect(found.sheet.problems.map(sheetProblemSentence).join("")).toContain(
      "“申报表”表第15行“起止时间”填的“很久以前”",
    );
  });

  test("work of a person without a number is nobody's, and only the number is missed", () => {
    const { found } = audited(shandongForm({ 证件号码: "", 时间1: "2018.3-2021.5", 单位1: "某公司", 岗位1: "销售" }));
    expect([found.records, found.sheet.problems.map(({ kind }) => kind)]).toEqual([null, []]);
  });
});

describe("other forms", () => {
  test("Fujian's, with a list of studies that has several lines", () => {
    const form = `${plainForm("福建省职业技能等级认定申报表", [
      ["姓名", "甲"],
      ["性别", "男"],
      ["出生年月(YYYY.MM)", "1990.01"],
      ["身份证号", JIA],
      ["手机", "13900000001"],
      ["申报职业", "互联网营销师"],
      ["职业方向/工种", "直播销售员"],
      ["申报等级", "四级"],
      ["最高学历", "大专"],
      ["最高学历专业", "电子商务"],
      ["从业年限", "6"],
      ["城市", "福州"],
    ])}
      | 学习经历 | 学历层次 | 学校       | 专业     | 毕业时间 | |
      | ^        | 高中     | 某中学     |          | 2008.6   | |
      | ^        | 大专     | 某职业学院 | 电子商务 | 2011.6   | |`;
    expect(readFrom(form)).toMatchObject({
      name: "B2 甲",
      birthDate: "F2 1990.01",
      idNumber: `B3 ${JIA}`,
      workType: "B4 直播销售员",
      level: "D4 四级",
      education: "F4 大专",
      major: "B5 电子商务",
      workYears: "D5 6",
    });
    expect(readFrom(form)).not.toHaveProperty("school");
    expect(verdictOf(form)).toBe("eligible");
    expect(audited(form).found.sheet.problems.map(sheetProblemSentence)).toContain(
      "B6“学习经历”下面填了几行，不知道用哪一行，没有读；审核要用的，请在申报表里另有的栏目中写明，或只留一行。",
    );
  });

  test("Ningbo's, whose labels show what may be ticked", () => {
    const form = plainForm("国家职业资格鉴定申请表", [
      ["报名序号", "12"],
      ["姓名", "甲"],
      ["性别", "男□ 女☑"],
      ["出生年月日", "1990-01-01"],
      ["考生来源", "企业职工"],
      ["文化程度", "高中"],
      ["证件类型", "身份证"],
      ["证件号码", idNumber("19900101", 2)],
      ["户籍所在地", "浙江宁波"],
      ["单位名称", "某商贸有限公司"],
      ["邮政编码", "315000"],
      ["手机号码", "13900000001"],
      ["申报职业", "互联网营销师"],
      ["申报级别", "四级"],
      ["考试类型(新考/补考)", "☑新考 □补考"],
      ["考核科目(理论/技能/综合评审/外语)", "☑理论 ☑技能 □综合评审 □外语"],
      ["从事本工种专业年限", "6"],
      ["申报工种", "直播销售员"],
    ]);
    expect(readFrom(form)).toMatchObject({ name: "D2 甲", idType: "B4 身份证", employer: "B5 某商贸有限公司" });
    expect(audited(form).row.applicant).toMatchObject({ sex: "女", row: 2 });
    expect(verdictOf(form)).toBe("eligible");
  });

  test("two certificates: neither is taken, and nobody is turned away for want of one", () => {
    const form = (second: string) => `${plainForm("申报表", [
      ["姓名", "甲"],
      ["证件号码", JIA],
      ["手机号码", "13900000001"],
      ["申报职业", "互联网营销师"],
      ["申报工种", "直播销售员"],
      ["申报等级", "三级"],
      ["从业年限", "9"],
      ["文化程度", "高中"],
      ["性别", "男"],
    ])}
      | 证书信息 | 职业(工种)   | 等级 | 证书编号 | 发证日期   | |
      | ^        | 互联网营销师 | 五级 | S1       | 2015-05-01 | |
      | ^        | ${second} | |`;
    expect(audited(form("互联网营销师 | 四级 | S2 | 2019-05-01")).row.applicant.certificates).toEqual([]);
    expect(verdictOf(form("互联网营销师 | 四级 | S2 | 2019-05-01"))).toBe("undetermined");
    expect(audited(form(" | | | ")).row.applicant.certificates).toMatchObject([{ level: { value: 5 } }]);
  });
});

describe("a form that says nothing of what is applied for", () => {
  const lines = (...above: readonly string[]) =>
    plainForm(
      "职业技能等级认定申报表",
      [
        ["姓名", "甲"],
        ["证件号码", JIA],
        ["手机号码", "13900000001"],
        ["从业年限", "6"],
        ["申报工种", "直播销售员"],
        ["文化程度", "高中"],
      ],
      2,
    ).replace("\n", `\n${above.map((line) => `| ${line} | | | |\n`).join("")}`);
  const told = (drawn: string) =>
    audited(drawn)
      .found.sheet.problems.filter(({ kind }) => kind !== "cells-uncleaned")
      .map(sheetProblemSentence);

  test("is told so without columns and rows, and what it is told to do can be done", () => {
    expect(told(lines())).toEqual([
      "表中没有“申报等级”一项，标题里也没有写明申报哪个等级；请在标题下面加一行，写明如“申报等级：四级”。",
    ]);
    expect(told(lines("申报职业：互联网营销师", "申报等级：四级"))).toEqual([]);
    expect(verdictOf(lines("申报职业：互联网营销师", "申报等级：四级"))).toBe("eligible");
  });
});

describe("blocks", () => {
  const person = plainForm(
    "申报表",
    [
      ["姓名", "甲"],
      ["证件号码", JIA],
      ["申报职业", "互联网营销师"],
      ["申报等级", "四级"],
    ],
    2,
  );

  test("a line over the whole width is the title of what stands below it, until the next one", () => {
    const read = readFrom(`${person}
      | 持有证书 | < | < | < |
      | 职业 | 互联网营销师 | 等级 | 五级 |
      | 紧急联系人 | < | < | < |
      | 姓名 | 乙 | 手机 | 13900000002 |`);
    expect(read).toMatchObject({
      name: "B2 甲",
      level: "D3 四级",
      certificateOccupation: "B5 互联网营销师",
      certificateLevel: "D5 五级",
    });
    expect(read).not.toHaveProperty("phone");
  });

  test("a word before the labels of its row is their title", () => {
    const read = readFrom(`${person}
      | 持有证书 | 等级 | 五级 | |
      | 其他证书 | 等级 | 四级 | |`);
    expect(read).toMatchObject({ level: "D3 四级", certificateLevel: "C4 五级" });
  });

  test("a label at the edge is answered below, and a photo is no file name", () => {
    const read = readFrom(`| 姓名 | 甲 | 性别 | 男 | 照片 |
      | 证件号码 | ${JIA} | 手机 | 13900000001 | ^ |
      | 申报职业 | 互联网营销师 | < | < | 申报等级 |
      | 工作单位 | 某公司 | < | < | 四级 |`);
    expect(read).toMatchObject({ level: "E4 四级", employer: "B4 某公司" });
    expect(read).not.toHaveProperty("photo");
  });

  test("what stands in a declaration says nothing of the person", () => {
    const promise =
      "本人不是在校学生，已毕业，自愿申报，如有虚假愿承担取消成绩等一切责任，并配合核查有关情况和材料，绝无异议。";
    const row = (text: string) =>
      audited(`${person}\n| 手机号码 | 13900000001 | 从业年限 | 6 |\n| 本人承诺 | ${text} | < | < |`).row;
    expect(row(promise).decision).toEqual(row("").decision);
  });
});

describe("what is a form", () => {
  const candidate = (drawn: string) => candidateOf(drawGrid(drawn), vocabulary)?.kind ?? null;
  const pairs = (...more: (readonly [string, string])[]) =>
    plainForm("申报表", [["姓名", "甲"], ["证件号码", JIA], ...more], 1);

  test("one that nobody has filled in is known as empty; with a name alone it is not", () => {
    expect(candidate(emptyForm())).toBe("empty-form");
    expect(candidate(shandongForm({ 证件号码: "" }))).toBe("form");
  });

  test("a name and a number in two rows are enough, in one they are not", () => {
    expect(candidate(pairs())).toBe("form");
    expect(
      candidate(
        plainForm(
          "申报表",
          [
            ["姓名", "甲"],
            ["证件号码", JIA],
          ],
          2,
        ),
      ),
    ).not.toBe("form");
  });

  test("without a number in it, labels in four rows make a form", () => {
    const rows = (count: number) =>
      ["姓名", "证件号码", "申报职业", "申报等级"].slice(0, count).map((label) => [label, ""] as const);
    expect(candidate(plainForm("申报表", rows(4), 1))).toBe("empty-form");
    expect(candidate(plainForm("申报表", rows(3), 1))).toBeNull();
  });

  test("several forms on one sheet are none, and are known by their names' cells", () => {
    const other = pairs().split("\n").slice(1).join("\n");
    const several = drawGrid(`${pairs()}\n${other}`);
    expect(candidateOf(several, vocabulary)?.kind).not.toBe("form");
    expect(formNames(several, vocabulary)).toEqual([
      { row: 2, column: 2 },
      { row: 4, column: 2 },
    ]);
    expect(formNames(drawGrid(shandongForm()), vocabulary)).toEqual([]);
  });

  test("a block 工作简历 is the work of the person", () => {
    const table = tableOf(`${pairs(["手机", "13900000001"], ["性别", "男"])}
      | 工作简历 | 起止年月 | 工作单位 | 从事岗位 |
      | ^ | 2018.3-2021.5 | 某公司 | 销售 |
      | ^ | 2021.6-至今 | 另一公司 | 销售 |`);
    expect(table.form?.work?.rows).toEqual([7, 8]);
  });

  test("where nobody knows merged cells it is seen as one", () => {
    const { merges, ...bare } = drawGrid(shandongForm());
    expect(merges).not.toBeNull();
    expect(candidateOf({ ...bare, merges: null }, vocabulary)?.kind).toBe("form");
    expect(formTable({ ...bare, merges: null }, vocabulary)?.form?.shifted).toBe(true);
    expect(formTable({ ...bare, merges: [] }, vocabulary)?.form?.shifted).toBe(true);
    expect(tableOf(pairs()).form?.shifted).toBe(false);
  });

  test("no sheet with people in rows is one, however many people it has", () => {
    const sheets = fc.record({
      layout: fc.constantFrom(...sheetLayouts),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      people: fc.integer({ min: 0, max: 5 }),
      bare: fc.constantFrom("known", "lost", "unknown"),
    });
    fc.assert(
      fc.property(sheets, ({ layout, seed, people, bare }) => {
        const { grid } = fillLayout(layout, { pack: PACK, seed, people });
        const merges = bare === "known" ? grid.merges : bare === "lost" ? [] : null;
        expect(formTable({ ...grid, merges }, vocabulary)).toBeNull();
        expect(formNames({ ...grid, merges }, vocabulary)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("nor is one whose people stand apart from their headings by blank rows and columns", () => {
    const headings = ["姓名", "证件类型", "证件号码", "手机号码", "文化程度", "申报职业", "申报等级"];
    const people = Array.from({ length: 6 }, () => ({ 证件类型: "居民身份证", 文化程度: "高中" }));
    const { cells, ...rest } = sheetOf(people, headings);
    const [header = [], first = [], ...others] = cells;
    const blank = header.map(() => "");
    for (const gap of [[], [blank], [blank, blank]]) {
      for (const lines of [
        [header, ...gap, first, ...others],
        [["2026年报名表"], header, first, ...gap, ...others],
      ]) {
        headings.forEach((_, at) => {
          const grid = { ...rest, cells: lines.map((line) => [...line.slice(0, at), "", ...line.slice(at)]) };
          const numberless = grid.cells.map((line) => line.map((value) => (/\d{18}/.test(String(value)) ? "" : value)));
          expect([gap.length, at, formTable(grid, vocabulary)]).toEqual([gap.length, at, null]);
          expect([gap.length, at, formTable({ ...grid, cells: numberless }, vocabulary)]).toEqual([
            gap.length,
            at,
            null,
          ]);
          expect(candidateOf(grid, vocabulary)?.kind).toBe("registration");
        });
      }
    }
  });

  test("nor is a sheet of any columns in any order, with lines above it", () => {
    const headings = ["姓名", "证件号码", "备用", "家庭情况", "申报职业", "申报等级", "手机号码", "", "性别"];
    const sheets = fc.record({
      order: fc.shuffledSubarray(headings, { minLength: 3 }),
      people: fc.integer({ min: 0, max: 2 }),
      above: fc.shuffledSubarray(["申报职业", "申报等级", "报名单位", "毕业院校"]),
    });
    fc.assert(
      fc.property(sheets, ({ order, people, above }) => {
        const grid = sheetOf(
          Array.from({ length: people }, () => ({ 备用: "甲乙" })),
          order,
        );
        const lines = above.map((label) => [label, "某某"]);
        expect(formTable({ ...grid, cells: [...lines, ...grid.cells] }, vocabulary)).toBeNull();
      }),
    );
  });
});
