import { readdirSync } from "node:fs";
import { join } from "node:path";
import bachelor from "../rules/catalog/majors-bachelor.yaml";
import college from "../rules/catalog/majors-college.yaml";
import secondary from "../rules/catalog/majors-secondary.yaml";
import vocationalBachelor from "../rules/catalog/majors-vocational-bachelor.yaml";
import { majorCatalog } from "../src/catalog";
import { hasCategory } from "../src/core/terms/major-catalog";
import { packs } from "../src/packs";

type Part = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
interface File {
  readonly majors: Part;
  readonly added?: Part;
}
const files = { secondary, college, vocationalBachelor, bachelor } as Readonly<Record<string, File>>;
const majorsOf = (part: Part = {}) =>
  Object.values(part)
    .flatMap((under) => (typeof under === "string" ? [under] : Object.values(under)))
    .flatMap((line) => line.split(/\s+/).filter(Boolean));
const classesOf = (part: Part) =>
  Object.values(part).flatMap((under) => (typeof under === "string" ? [] : Object.keys(under)));

/** The 类, 大类 or 门类 of a major, family by family. */
const placesOf = (major: string) =>
  (majorCatalog.places.get(major) ?? []).map(({ family, categories }) => [family, ...categories].join(" "));

describe("the numbers the Ministry of Education gives", () => {
  test.each([
    ["secondary", 358],
    ["college", 744],
    ["vocationalBachelor", 247],
    ["bachelor", 883],
  ])("%s: %i majors", (name, count) => {
    const names = majorsOf(files[name]?.majors);
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
  });

  test("职业教育: 19 大类, 97 类, 1349 majors", () => {
    const parts = [secondary, college, vocationalBachelor].map((file) => (file as File).majors);
    const withoutCode = (heading: string) => heading.replace(/^\d+ /, "");
    expect(new Set(parts.flatMap((part) => Object.keys(part).map(withoutCode))).size).toBe(19);
    // 类 bear one name and one code at every level: 6101, 4101 and 2101 are 农业类.
    const classes = new Set(
      parts.flatMap(classesOf).map((heading) => `${Number(heading.slice(0, 2)) % 20} ${heading.slice(2)}`),
    );
    expect(classes.size).toBe(97);
    expect(parts.flatMap(majorsOf)).toHaveLength(1349);
  });

  test("普通本科: 13 门类, 92 类", () => {
    const { majors } = bachelor as File;
    expect(Object.keys(majors)).toHaveLength(13);
    expect(classesOf(majors)).toHaveLength(92);
  });
});

test.each([
  ["种子生产技术", ["vocational 农业类 农林牧渔大类"]],
  ["软件技术", ["vocational 计算机类 电子与信息大类"]],
  ["网络安全与执法", ["vocational 公安技术类 公安与司法大类", "bachelor 公安技术类 工学"]],
  ["戒毒矫治技术", ["vocational 司法技术类 公安与司法大类"]],
  ["具身智能机器人技术", ["vocational 自动化类 装备制造大类"]],
  ["具身智能", ["bachelor 交叉学科"]],
  ["土木、水利与海洋工程", ["bachelor 土木类 工学"]],
  ["计算机程序设计", ["technical 信息类"]],
  ["物联网应用技术", ["vocational 电子信息类 电子与信息大类", "technical 信息类"]],
  ["计算机信息管理", ["technical 信息类"]],
  ["现代文秘", ["vocational 文秘类 公共管理与服务大类"]],
  ["电脑艺术", []],
])("%s: %j", (major, places) => expect(placesOf(major)).toEqual(places));

test("no vocational major has two 大类, at whatever level", () => {
  for (const [major, places] of majorCatalog.places) {
    const groups = places.filter(({ family }) => family === "vocational").map(({ categories }) => categories.at(-1));
    expect([major, new Set(groups).size]).toEqual([major, groups.length > 0 ? 1 : 0]);
  }
});

test.each([
  ["计算机科学与技术", ["电子与信息大类"]],
  ["自动化", ["装备制造大类"]],
  ["学前教育", ["教育与体育大类"]],
  ["药物制剂", ["医药卫生大类", "食品药品与粮食大类"]],
  ["护理学", ["医药卫生大类"]],
  ["哲学", []],
])("what 普通本科 %s amounts to: %j", (major, groups) =>
  expect(majorCatalog.places.get(major)?.find(({ family }) => family === "bachelor")?.likened).toEqual(groups),
);

describe("the notices", () => {
  const lists = packs.flatMap((pack) => pack.occupations.flatMap(({ majorLists }) => majorLists));

  test("every category they name is one of a catalogue", () => {
    const named = new Set(lists.flatMap(({ categories }) => categories));
    expect(named.size).toBe(11);
    for (const category of named) expect([category, hasCategory(category, majorCatalog)]).toEqual([category, true]);
  });

  test("what Beijing lists under 电子与信息类 is of 电子与信息大类, one misspelt", () => {
    const items = lists.filter(({ categories }) => categories.includes("电子与信息类")).flatMap((list) => list.items);
    expect(items).toHaveLength(55);
    const others = items.filter((major) => !placesOf(major).some((place) => place.endsWith(" 电子与信息大类")));
    expect(others).toEqual(["计算机与数码维修"]);
  });

  test("the technical school's majors are those that Beijing lists as 信息类", () => {
    const [list] = lists.filter(
      ({ categories }) => categories.includes("信息类") && !categories.includes("电工电子类"),
    );
    const technical = [...majorCatalog.places].filter(([, places]) =>
      places.some(({ family }) => family === "technical"),
    );
    expect(technical.map(([major]) => major).sort()).toEqual([...(list?.items ?? [])].sort());
  });
});

test("every file of rules/catalog is read", () => {
  const found = readdirSync(join(__dirname, "../rules/catalog")).filter((name) => name.startsWith("majors-"));
  expect(found).toEqual(
    ["bachelor", "college", "crosswalk", "secondary", "technical", "vocational-bachelor"].map(
      (name) => `majors-${name}.yaml`,
    ),
  );
});
