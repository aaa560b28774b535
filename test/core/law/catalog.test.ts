import { vocabulary } from "../../../src/vocabulary";
import { loadCatalog } from "../../../src/core/law/catalog";
import { loadPack } from "../../../src/core/law/load";

const vocational = {
  family: "vocational",
  title: "职业教育专业目录",
  issuer: "教育部",
  date: "2021-03-12",
  read: ["一份抄本"],
  checked: "数过",
  trust: "可以信赖",
  counts: { groups: 1, classes: 2, majors: 3, added: 1 },
  majors: { "51 电子与信息大类": { "5101 电子信息类": "物联网应用技术", "5102 计算机类": "软件技术 大数据技术" } },
  added: { "51 电子与信息大类": { "5102 计算机类": "智能体技术应用" } },
};
const bachelor = {
  ...vocational,
  family: "bachelor",
  counts: { groups: 2, classes: 1, majors: 3 },
  majors: { "08 工学": { "0809 计算机类": "软件工程 网络工程" }, "14 交叉学科": "具身智能" },
  added: undefined,
};
const crosswalk = {
  sameName: { at: "两份目录", why: "同名" },
  continuing: { at: "专业简介", read: "一份抄本", majors: { 电子与信息大类: "具身智能" } },
  aliases: [{ name: "电子与信息类", means: "电子与信息大类", at: "公告", why: "目录没有这一类" }],
};

interface Files {
  readonly vocational?: unknown;
  readonly bachelor?: unknown;
  readonly crosswalk?: unknown;
}

const load = (changed: Files = {}) =>
  loadCatalog(
    [
      { data: changed.vocational ?? vocational, file: "v.yaml" },
      { data: changed.bachelor ?? bachelor, file: "b.yaml" },
    ],
    { data: changed.crosswalk ?? crosswalk, file: "x.yaml" },
  );

function faultsOf(changed: Files): string[] {
  try {
    load(changed);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

test("majors stand where the catalogues put them, and what universities teach is likened by name or by continuation", () => {
  const { places, categories, aliases } = load();
  expect(Object.fromEntries(places)).toEqual({
    物联网应用技术: [{ family: "vocational", categories: ["电子信息类", "电子与信息大类"], likened: [] }],
    软件技术: [{ family: "vocational", categories: ["计算机类", "电子与信息大类"], likened: [] }],
    大数据技术: [{ family: "vocational", categories: ["计算机类", "电子与信息大类"], likened: [] }],
    智能体技术应用: [{ family: "vocational", categories: ["计算机类", "电子与信息大类"], likened: [] }],
    软件工程: [{ family: "bachelor", categories: ["计算机类", "工学"], likened: ["电子与信息大类"] }],
    网络工程: [{ family: "bachelor", categories: ["计算机类", "工学"], likened: ["电子与信息大类"] }],
    具身智能: [{ family: "bachelor", categories: ["交叉学科"], likened: ["电子与信息大类"] }],
  });
  expect(Object.fromEntries([...categories].map(([family, names]) => [family, [...names]]))).toEqual({
    vocational: ["电子信息类", "电子与信息大类", "计算机类"],
    bachelor: ["计算机类", "工学", "交叉学科"],
  });
  expect([...aliases]).toEqual([["电子与信息类", "电子与信息大类"]]);
});

test("a name that both families use likens a major to the vocational 大类 before any continuation does", () => {
  const named = {
    ...bachelor,
    majors: { "08 工学": { "0802 机械类": "软件技术 机械工程" }, "14 交叉学科": "具身智能" },
  };
  const other = { ...crosswalk, continuing: { ...crosswalk.continuing, majors: { 电子与信息大类: "软件技术" } } };
  const { places } = load({ bachelor: named, crosswalk: other });
  expect(places.get("软件技术")?.map(({ likened }) => likened)).toEqual([[], ["电子与信息大类"]]);
  expect(places.get("机械工程")?.map(({ likened }) => likened)).toEqual([[]]);
});

describe("bad data: file, path and what is expected, all of it at once", () => {
  test.each<[string, Files, string[]]>([
    [
      "an unknown key",
      { vocational: { ...vocational, titel: "x" } },
      ["v.yaml：（整个文件） 不认识 titel，请检查拼写"],
    ],
    ["no citation", { vocational: { ...vocational, read: [] } }, ["v.yaml：read 至少要有一项"]],
    [
      "an unknown family",
      { bachelor: { ...bachelor, family: "本科" } },
      ["b.yaml：family 应为 vocational、bachelor、technical 之一"],
    ],
    ["a date that is none", { bachelor: { ...bachelor, date: "2026年4月" } }, ["b.yaml：date 日期写作 2026-01-25"]],
    [
      "a category without its code",
      {
        bachelor: {
          ...bachelor,
          majors: { 工学: { "0809 计算机类": "软件工程 网络工程" }, "14 交叉学科": "具身智能" },
        },
      },
      ["b.yaml：majors.工学.0809 计算机类 上面没有代码，这里也不写"],
    ],
    [
      "a code under the wrong 门类",
      {
        bachelor: {
          ...bachelor,
          majors: { "08 工学": { "0709 计算机类": "软件工程 网络工程" }, "14 交叉学科": "具身智能" },
        },
      },
      ["b.yaml：majors.08 工学.0709 计算机类 代码应是以 08 开头的四位数字"],
    ],
    [
      "headings that are none",
      {
        bachelor: {
          ...bachelor,
          counts: { groups: 4, classes: 1, majors: 5 },
          majors: {
            "8工学": "软件工程",
            "080 理学": "数学",
            "计算机 类": "网络工程",
            "07 理学": { "070 数学类": "统计学 物理学" },
          },
        },
      },
      [
        "b.yaml：majors.8工学 写作“5102 计算机类”，没有代码的只写名称",
        "b.yaml：majors.080 理学 大类的代码是两位数字",
        "b.yaml：majors.计算机 类 写作“5102 计算机类”，没有代码的只写名称",
        "b.yaml：majors.07 理学.070 数学类 代码应是以 07 开头的四位数字",
      ],
    ],
    [
      "a major twice, and numbers that do not agree",
      { vocational: { ...vocational, added: { "51 电子与信息大类": { "5102 计算机类": "软件技术 密码技术应用" } } } },
      [
        "v.yaml：counts.added 写的是 1，文件里有 2",
        "v.yaml：added.51 电子与信息大类.5102 计算机类 软件技术 已经有了，一份目录里一个专业只能有一处",
      ],
    ],
    [
      "numbers that do not agree",
      { bachelor: { ...bachelor, counts: { groups: 3, classes: 2, majors: 4, added: 1 } } },
      [
        "b.yaml：counts.groups 写的是 3，文件里有 2",
        "b.yaml：counts.classes 写的是 2，文件里有 1",
        "b.yaml：counts.majors 写的是 4，文件里有 3",
        "b.yaml：counts.added 写的是 1，文件里有 无",
      ],
    ],
    [
      "a crosswalk between things that are not",
      {
        crosswalk: {
          ...crosswalk,
          continuing: { ...crosswalk.continuing, majors: { 计算机大类: "软件工程 软件技术" } },
          aliases: [
            { name: "计算机类", means: "信息大类", at: "公告", why: "不知道" },
            { name: "网络类", means: "计算机类", at: "公告", why: "不知道" },
          ],
        },
      },
      [
        "x.yaml：continuing.majors.计算机大类 职业教育专业目录里没有计算机大类",
        "x.yaml：continuing.majors.计算机大类 本科专业目录里没有软件技术",
        "x.yaml：aliases[0].name 目录里就有计算机类，不是别称",
        "x.yaml：aliases[0].means 哪份目录里都没有信息大类",
      ],
    ],
    [
      "several files",
      {
        vocational: "law",
        bachelor: { ...bachelor, trust: "" },
        crosswalk: { ...crosswalk, aliases: [{ name: "x" }] },
      },
      [
        "v.yaml：（整个文件） 应为一组“键: 值”",
        "b.yaml：trust 不能为空",
        "x.yaml：aliases[0].means 缺这一项，应为文字",
        "x.yaml：aliases[0].at 缺这一项，应为文字",
        "x.yaml：aliases[0].why 缺这一项，应为文字",
      ],
    ],
  ])("%s", (_, changed, faults) => expect(faultsOf(changed)).toEqual(faults));
});

test("a pack that names a category no catalogue has is told so", () => {
  const list = (categories: unknown) => ({ majorLists: [{ categories }, {}] });
  const others = {
    standardMajorLists: [{ categories: "旅行大类" }],
    majorCrosswalk: [{ categories: "计算机类、信息工程大类" }],
  };
  const data = {
    occupations: [list("计算机类、 信息大类"), {}, list(5), list("电子与信息类、工学、医学卫生大类"), others],
  };
  const said = (catalog: Parameters<typeof loadPack>[3]) => {
    try {
      loadPack(data, "p.yaml", vocabulary, catalog);
      return [];
    } catch (error) {
      return (error as Error).message.split("\n").filter((line) => line.includes("专业目录里没有"));
    }
  };
  expect(said(load())).toEqual([
    "p.yaml：occupations[0].majorLists[0].categories 专业目录里没有信息大类，请检查名称，或在别称中说明",
    "p.yaml：occupations[3].majorLists[0].categories 专业目录里没有医学卫生大类，请检查名称，或在别称中说明",
    "p.yaml：occupations[4].standardMajorLists[0].categories 专业目录里没有旅行大类，请检查名称，或在别称中说明",
    "p.yaml：occupations[4].majorCrosswalk[0].categories 专业目录里没有信息工程大类，请检查名称，或在别称中说明",
  ]);
  expect(said(undefined)).toEqual([]);
});
