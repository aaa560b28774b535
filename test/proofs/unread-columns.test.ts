import { peopleIn, sheetOfPeople } from "../../src/core/examples/people";
import { examples } from "../../src/examples";
import { packById, packs } from "../../src/packs";
import { sheetLayouts } from "../support/layout";
import { fillLayout } from "../support/layout-grid";
import { FILLED_ON } from "../support/layout-person";
import { type Guess, guessesIn, withUnread } from "./unread-columns";
import { audit } from "../../src/core/audit";
import { unreadText } from "../../src/core/explain/row";
import { readSheet } from "../../src/core/sheet/reading";
import { vocabulary } from "../../src/vocabulary";
import { packOf, sheetOf, type Facts } from "../support/people";

const PACK = "jinan-2026";

const told = ({ fields, before, after }: Guess): string =>
  `row ${String(before.applicant.row)}: ${before.decision.verdict} is ${after.decision.verdict} without ${fields.join("+")}`;

test("a column that is only offered decides nobody otherwise, and every row it leaves open names it: the examples", () => {
  const [pack, file] = [packById(PACK), examples.find((one) => one.pack === PACK)];
  if (!pack || !file) throw new Error("no pack, or no examples");
  expect(guessesIn(sheetOfPeople(peopleIn(file)), pack, FILLED_ON).map(told)).toEqual([]);
});

test("the same in every third layout", () => {
  const guesses = sheetLayouts.flatMap((layout, place) => {
    const pack = packs[place % packs.length];
    if (!pack || place % 3 !== 0) return [];
    const { grid } = fillLayout(layout, { pack, seed: place, people: 4 });
    return guessesIn(grid, pack, FILLED_ON).map((guess) => `${layout.id} ${told(guess)}`);
  });
  expect(guesses).toEqual([]);
});

describe("a column that may tell of a paper nobody claims otherwise is named, and refuses nobody", () => {
  const PERSON: Facts = {
    出生日期: "1990-06-15",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    从业年限: 3,
    原证书等级: "",
  };
  const GRADUATE = { 申报等级: "四级", 文化程度: "大专", 毕业日期: "2015-07-01", 所学专业: "护理" };
  test.each<[string, string, Facts]>([
    ["an earlier diploma", "原学历", { ...GRADUATE, 原学历: "中专" }],
    ["the major of an earlier diploma", "原专业", { ...GRADUATE, 原专业: "电子商务" }],
    ["a declared clause that needs a title", "申报条件", { 申报等级: "三级", 文化程度: "高中", 申报条件: "3-3" }],
  ])("%s", (_, heading, facts) => {
    const grid = sheetOf([{ ...PERSON, ...facts }]);
    const reading = readSheet(grid, vocabulary);
    const column = (grid.cells[0] ?? []).indexOf(heading) + 1;
    if (reading === null || column === 0) throw new Error("no such column");
    const options = { asOf: FILLED_ON, assumptions: { "unlisted-is-unrelated": true } };
    const audited = (cell: string) => {
      const cells = grid.cells.map((line, row) =>
        row === 0 ? line : line.map((own, place) => (place === column - 1 ? cell : own)),
      );
      return audit({ ...grid, cells }, packOf(PACK), { ...options, reading: withUnread(reading, column) }).rows[0];
    };
    expect(audited("")?.decision.verdict).toBe("ineligible");
    const row = audited(String(facts[heading]));
    expect(row?.decision.verdict).toBe("undetermined");
    expect(row && unreadText(row)[0]).toContain(`“备用栏”也许就是${heading}，请在“列的用途”里确认`);
  });
});

describe("odd headings and cells of a paper: nobody is refused because nobody read them, and the column is named", () => {
  const POOR: Facts = {
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "三级",
    文化程度: "高中",
    从业年限: 9,
  };
  const audited = (facts: Facts) => {
    const [row] = audit(sheetOf([{ ...POOR, ...facts }]), packOf(PACK), { asOf: FILLED_ON }).rows;
    if (row === undefined) throw new Error("nobody in the sheet");
    return row;
  };

  test.each<[string, string]>([
    ["技术资格名称", "助理工程师"],
    ["专技资格", "高级经济师"],
    ["评审取得资格", "农艺师"],
    ["备用3", "讲师"],
    ["本事几级", "高级工"],
    ["几级工", "三级"],
    ["技能水平", "四级/中级工"],
    ["手里有没有证", "有"],
    ["备注", "有四级证书"],
  ])("%s: %s", (heading, cell) => {
    expect(audited({}).decision.verdict).toBe("ineligible");
    const row = audited({ [heading]: cell });
    expect(row.decision.verdict).toBe("undetermined");
    expect(row.unread.map((one) => one.heading)).toContain(heading);
  });

  test.each<[string, string | number]>([
    ["衣服尺码", "L"],
    ["备用3", 12],
    ["流水号", "A0012"],
    ["工资卡号", "6222020000000001"],
    ["证书领取方式", "邮寄"],
    ["手里有没有证", "没有"],
    ["英语等级", "四级"],
    ["备注", "身份证已核"],
  ])("what cannot matter leaves the row refused: %s: %s", (heading, cell) => {
    expect(audited({ [heading]: cell }).decision.verdict).toBe("ineligible");
  });
});

test("a certificate whose occupation another column may name is not taken for one of the occupation applied for", () => {
  const grid = sheetOf([
    {
      申报职业: "互联网营销师",
      申报工种: "直播销售员",
      申报等级: "三级",
      从业年限: 9,
      原证书等级: "四级",
      原证书发证日期: "2018-01-01",
      取证后从业年限: 6,
      以前考过的证: "焊工",
    },
  ]);
  const [row] = audit(grid, packOf(PACK), { asOf: FILLED_ON }).rows;
  expect(row?.decision.verdict).not.toBe("eligible");
  expect(row?.unread.map(({ heading }) => heading)).toContain("以前考过的证");
});

describe("one column is read for occupation and work type, and another may say the work type", () => {
  const audited = (beside: string) => {
    const cells = [
      ["姓名", "身份证号", "手机号码", "报考课程", "备选", "申报等级", "从业年限", "文化程度"],
      ["王小明", "310101199001010012", "13800000000", "互联网营销师", beside, "四级", 9, "高中"],
    ];
    const grid = { name: "报名表", merges: [], date1904: false, names: [], spareWidths: [], formulaColumns: [], cells };
    const [row] = audit(grid, packOf("shanghai-2026"), { asOf: FILLED_ON }).rows;
    if (row === undefined) throw new Error("nobody in the sheet");
    return row;
  };

  test("a work type that the notice does not have: the row waits and names the column; blank: it does not", () => {
    expect(audited("直播销售员").decision.verdict).toBe("undetermined");
    expect(unreadText(audited("直播销售员"))).toEqual([expect.stringContaining("第 E 列“备选”也许就是申报工种")]);
    expect(unreadText(audited(""))).toEqual([]);
    expect(audited("").decision.verdict).toBe("eligible");
    expect(audited("").application?.workTypes.map(({ name }) => name)).toEqual(["视频创推员"]);
  });
});
