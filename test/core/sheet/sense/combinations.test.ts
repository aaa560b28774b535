import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { loadHeadingWords } from "../../../../src/core/law/heading-words";
import { fieldHeader } from "../../../../src/core/sheet/fields";
import { readSheet } from "../../../../src/core/sheet/reading";
import { senseOf } from "../../../../src/core/sheet/sense/sense";
import { vocabulary } from "../../../../src/vocabulary";
import { mappingOf, sheetWith } from "../../../support/mapping";
import { ATTRIBUTES, OWNERS, THINGS } from "./combinations";

const FILE = "rules/catalog/heading-words.yaml";
const source = readFileSync(FILE, "utf8");

function meaningOf(heading: string): string | null {
  const { claim, beside } = senseOf(heading, vocabulary.headings);
  if (claim !== null) return claim.fields.map(fieldHeader).join("、");
  return beside === null ? null : `看旁边：${beside}`;
}

test("every combination of owner, thing and attribute reads to the field it is listed under, and to none if it is not listed", () => {
  const listed = parse(readFileSync("test/core/sheet/sense/combinations.yaml", "utf8")) as Readonly<
    Record<string, string>
  >;
  const fieldOf = new Map(
    Object.entries(listed).flatMap(([field, line]) => line.split(" ").map((one): [string, string] => [one, field])),
  );
  const different: (readonly [string, string | null, string | null])[] = [];
  for (const owner of OWNERS) {
    for (const thing of THINGS) {
      for (const attribute of ATTRIBUTES) {
        const name = [owner, thing, attribute].map((part) => part || "－").join("·");
        const meaning = meaningOf(owner + thing + attribute);
        const wanted = fieldOf.get(name) ?? null;
        if (meaning !== wanted) different.push([name, meaning, wanted]);
      }
    }
  }
  expect(different).toEqual([]);
});

test("two rows mean what one row of the same words means", () => {
  for (const [parent, child] of [
    ["原证书", "等级"],
    ["现有职业资格证书情况", "发证日期"],
    ["职称", "取得时间"],
    ["培训结业", "等级"],
    ["最高学历", "毕业院校"],
    ["申报", "级别"],
  ] as const) {
    const grid = sheetWith("姓名", "证件号码");
    const cells = [
      ["姓名", "证件号码", parent, parent],
      ["", "", child, "备用"],
      ["甲", "1", "", ""],
    ];
    const reading = readSheet({ ...grid, cells }, vocabulary);
    const fields = reading?.readings.find(({ column }) => column === 3)?.fields ?? [];
    expect([parent, child, fields.map(fieldHeader).join("、")]).toEqual([
      parent,
      child,
      meaningOf(parent.replace("情况", "") + child),
    ]);
  }
});

test("a certificate that stands above is the one held; of one for both the child names its own half", () => {
  const cells = [
    ["姓名", "证件号码", "职业资格证书", "", "毕业院校及专业", "", "学历证书", "监护人", ""],
    ["", "", "等级", "编号", "院校", "专业", "编号", "姓名", "电话"],
    ["甲", "1", "", "", "", "", "", "", ""],
  ];
  expect(mappingOf({ ...sheetWith("姓名"), cells, merges: null })).toEqual({
    姓名: "name",
    证件号码: "idNumber",
    "职业资格证书/等级": "certificateLevel",
    "职业资格证书/编号": "certificateNumber",
    "毕业院校及专业/院校": "school",
    "毕业院校及专业/专业": "major",
  });
});

test("a heading with a word nobody knows is not read, and what its other words say is offered", () => {
  const grid = sheetWith("姓名", "证件号码", "甲乙证书等级", "紧急联系人电话");
  const offered = (level: string) => {
    const cells = [...grid.cells.slice(0, 1), ["甲", "1", level, ""]];
    return readSheet({ ...grid, cells }, vocabulary)
      ?.readings.slice(2)
      .map(({ fields, offers }) => [fields, offers[0]]);
  };
  expect(offered("四级")).toEqual([
    [[], "certificateLevel"],
    [[], undefined],
  ]);
  // A grade that no cell can be read as a level is not offered as one; an empty column may be anything.
  expect(offered("优")?.[0]).toEqual([[], undefined]);
  expect(offered("")?.[0]).toEqual([[], "certificateLevel"]);
});

describe("the file of words", () => {
  /** What is read and offered with a line of the file changed; its faults where it has some. */
  function withLine(from: string, to: string): string | ReturnType<typeof loadHeadingWords> {
    if (!source.includes(from)) throw new Error(`no ${from} in ${FILE}`);
    try {
      return loadHeadingWords(parse(source.replace(from, to)), FILE);
    } catch (error) {
      return (error as Error).message;
    }
  }

  test("a word added to a role is read wherever that role is", () => {
    const lexicon = withLine("  职称: 职称", "  职称: 职称 衔头");
    if (typeof lexicon === "string") throw new Error(lexicon);
    const known = { ...vocabulary.headings, lexicon };
    expect(senseOf("衔头取得时间", known).claim?.fields).toEqual(["titleDate"]);
    expect(senseOf("衔头等级", known).claim?.fields).toEqual(["titleRank"]);
    expect(senseOf("衔头取得时间", vocabulary.headings).claim).toBeNull();
  });
  test.each([
    ["  职称: 职称", "  职称: 职称 学历", "words.职称 “学历”在“学历”和“职称”下都有，只能留一处"],
    ["  职称: 职称", "  职称: 职称 职称", "words.职称 “职称”在“职称”下写了两次，只能留一处"],
    ["  性别: 性别\n  证件类型", "  性別: 性别\n  证件类型", "sure.性別 没有“性別”这个标准表头，请检查写法"],
    ["  出生日期: 出生 日期", "  出生日期: 出身 日期", "sure.出生日期 words 里没有“出身”这一类，请检查写法"],
    [
      "  出生日期: 出生 日期",
      "  出生日期: 入学 日期, 出生 日期",
      "入学日期 “入学 日期”在“出生日期”里已有读法，只能留一处",
    ],
    ["\nsure:", "\nsurely:", "（整个文件） 不认识 surely，请检查拼写"],
  ])("%j → %j", (from, to, fault) => {
    const told = withLine(from, to);
    expect(typeof told === "string" ? told.split("\n") : []).toContain(`${FILE}：${fault}`);
  });
});
