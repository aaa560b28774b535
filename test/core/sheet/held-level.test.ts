import { readSheet } from "../../../src/core/sheet/reading";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";

/** How 技能等级 is read beside other columns, in a sheet of a name and under a title. */
function read(columns: string, cells: string, { name = "Sheet1", title = "人员信息" } = {}) {
  const people = ["甲", "乙", "丙"].map((who, place) => `| ${who} | 1${place} | 四级 | ${cells} |`).join("\n");
  const grid = drawGrid(`| ${title} |\n| 姓名 | 证件号码 | 技能等级 | ${columns} |\n${people}`, { name });
  const reading = readSheet(grid, vocabulary)?.readings.find(({ column }) => column === 3);
  return { fields: reading?.fields, offers: reading?.offers };
}

const ASKED = { fields: [], offers: ["certificateLevel", "level"] };

test("in a staff list 技能等级 may be held: it is asked, not taken", () => {
  expect(read("职业名称 | 部门", "互联网营销师 | 一部")).toEqual(ASKED);
  expect(read("职业名称 | 部门", "互联网营销师 | 一部", { title: "职工花名册" })).toEqual(ASKED);
});

test.each([
  ["the title says that people apply", "职业名称 | 部门", "互联网营销师 | 一部", { title: "职业技能等级认定报名表" }],
  ["so does the sheet's name", "职业名称 | 部门", "互联网营销师 | 一部", { name: "申报名单" }],
  ["the trade is one applied for", "申报职业 | 部门", "互联网营销师 | 一部", {}],
  ["the clause is asked for", "职业名称 | 申报条件", "互联网营销师 | 4-1", {}],
  ["the kind of exam is asked for", "职业名称 | 考试类型", "互联网营销师 | 正考", {}],
])("where %s, it is the level applied for", (_, columns, cells, sheet) =>
  expect(read(columns, cells, sheet).fields).toEqual(["level"]),
);
