import { audit } from "../../../src/core/audit";
import type { CellValue } from "../../../src/core/text/value";
import { dayFromIso } from "../../../src/core/time/day";
import { packOf, sheetOf } from "../../support/people";

const PACK = packOf("jinan-2026");
const ASKED = ["姓名", "证件号码", "手机号码", "文化程度", "从业年限"];
const HOLDING = [...ASKED, "原证书职业", "原证书等级", "原证书编号", "原证书发证日期"];

/** The rows of a sheet whose title says what is applied for, with one column more. */
function audited(heading: string, cells: readonly CellValue[], headings: readonly string[] = ASKED) {
  const people = cells.map((cell) => ({ 文化程度: "初中", 从业年限: 8, ...(heading !== "" && { [heading]: cell }) }));
  const grid = sheetOf(people, headings);
  const title = ["济南市互联网营销师（直播销售员）四级/中级工报名表"];
  const { rows } = audit({ ...grid, cells: [title, ...grid.cells] }, PACK, { asOf: dayFromIso("2026-03-01") ?? NaN });
  return rows.map(({ decision }) => decision);
}

const BEFORE = audited("", ["", "", ""]).map(({ verdict, level }) => [verdict, level]);

describe("what the title says holds beside a column of another thing", () => {
  test("without any such column", () => expect(BEFORE.map(([, level]) => level)).toEqual([4, 4, 4]));

  test.each<[string, readonly CellValue[]]>([
    ["计算机等级", ["一级", "二级", "二级"]],
    ["普通话等级", ["二级甲等", "二级", "一级"]],
    ["岗位等级", ["三级", "五级", "二级"]],
    ["会员等级", ["金牌", "银牌", "三级"]],
    ["评委打分等级", ["一级", "二级", "三级"]],
    ["安全等级", ["一级", "一级", "二级"]],
    ["技能大赛获奖等级", ["二级", "一级", "三级"]],
    ["宿舍等级", ["三级", "三级", "一级"]],
    ["等级考试场次", ["1", "2", "3"]],
    ["父母职业", ["电工", "焊工", "农民"]],
    ["职业规划", ["主播", "店长", "开网店"]],
    ["志愿工种", ["直播销售员", "直播销售员", "直播销售员"]],
    // Words that nobody knows, over cells that are no level, or the one that the title says.
    ["档口等级", ["A档", "B档", "C档"]],
    ["馆内等级", ["四级", "中级工", "四级/中级工"]],
    ["旧证级别", ["", "", ""]],
  ])("%s", (heading, cells) => {
    expect(audited(heading, cells).map(({ verdict, level }) => [verdict, level])).toEqual(BEFORE);
  });

  test("a column that may be the level applied for and says another is asked, and missing names it", () => {
    const rows = audited("所考等级", ["三级", "四级", "五级"]);
    expect(rows.map(({ verdict, missing }) => [verdict, missing.includes("level")])).toEqual(
      rows.map(() => ["undetermined", true]),
    );
  });

  test.each(["旧证级别", "原先证书级别", "上一级证书等级"])(
    "%s of whoever holds one is the certificate's",
    (heading) => {
      const [holder] = audited(heading, ["五级", "五级", ""]);
      expect(holder?.level).toBe(4);
    },
  );

  test("the level held stands beside, and the title's is applied for", () => {
    expect(audited("会员等级", ["一级", "二级", "三级"], HOLDING).map(({ level }) => level)).toEqual([4, 4, 4]);
  });
});
