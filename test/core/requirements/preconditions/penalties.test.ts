import { penaltiesFor } from "../../../../src/core/requirements/preconditions/ban";
import { packOf } from "../../../support/people";

const tiersOf = (conduct: string) => penaltiesFor(conduct, packOf("shanghai-2026")).map(({ at }) => at.slice(4));

describe("the violations that Shanghai's 附件2 prints", () => {
  test.each([
    // 一
    ["不符合申报条件", "一"],
    ["申报材料虚假伪造", "一"],
    // 二
    ["携带禁携物品进入座位", "二"],
    ["未在规定的座位参加评价", "二"],
    ["未经工作人员允许擅自离开座位", "二"],
    ["喧哗、吸烟或实施其他影响考场秩序的行为", "二"],
    ["其他违反考场规则的行为", "二"],
    // 三
    ["使用规定以外的带拍照、存储、传输或通讯功能的电子设备", "三"],
    ["抄袭或协助他人抄袭试题答案", "三"],
    ["故意损毁试卷、工件或考试材料", "三"],
    ["擅自将试题带出考场", "三"],
  ])("%s: %s", (conduct, tier) => expect(tiersOf(conduct)).toEqual([tier]));

  test.each([
    "通过虚假承诺取得参加评价资格",
    "以其他非正当手段取得参加评价资格",
    "评价前获得试题或答案",
    "抢夺他人试卷",
    "窃取他人试卷",
    "胁迫他人配合",
    "偷换工量器具",
    "由他人冒名顶替参加评价",
    "替他人参加评价",
    "串通作弊",
    "参与有组织作弊",
    "故意损毁评价设备",
    "造成设备事故",
    "造成人身伤害",
    "其他影响恶劣的行为",
    "严重扰乱评价管理秩序的行为",
  ])("%s: the fourth, slight or serious", (conduct) => {
    expect(tiersOf(conduct)).toEqual(["四（情节轻微）", "四（情节严重）"]);
    expect(tiersOf(`${conduct}，情节轻微`)).toEqual(["四（情节轻微）"]);
    expect(tiersOf(`${conduct}（情节严重）`)).toEqual(["四（情节严重）"]);
  });
});

test.each([
  ["伪造学历", ["一"]],
  ["材料虚假", ["一"]],
  ["携带手机", ["二"]],
  ["吸烟", ["二"]],
  ["喧哗", ["二"]],
  ["影响考场秩序", ["二"]],
  ["使用手机", ["三"]],
  ["使用耳机", ["三"]],
  ["使用电子手表", ["三"]],
  ["毁损试卷", ["三"]],
  ["损毁工件", ["三"]],
  ["损毁考试材料", ["三"]],
  ["带出试题", ["三"]],
  ["对其他应试人员未造成严重干扰的行为", ["三"]],
  ["替考", ["四（情节轻微）", "四（情节严重）"]],
  ["代考", ["四（情节轻微）", "四（情节严重）"]],
  ["作弊", ["三", "四（情节轻微）", "四（情节严重）"]],
  ["提供虚假材料", ["一", "四（情节轻微）", "四（情节严重）"]],
])("%s, as a list may call it: %j", (conduct, tiers) => expect(tiersOf(conduct)).toEqual(tiers));

test("what has no word in the notice may be any of them", () =>
  expect(tiersOf("其他")).toEqual(["一", "二", "三", "四（情节轻微）", "四（情节严重）"]));

test("what each of them costs", () =>
  expect(packOf("shanghai-2026").penalties.map(({ at, cancels, ban }) => [at.slice(4), cancels, ban ?? null])).toEqual([
    ["一", "certificate", null],
    ["二", "subject", null],
    ["三", "session", { kind: "restOfYear" }],
    ["四（情节轻微）", "session", { kind: "years", years: 2 }],
    ["四（情节严重）", "session", { kind: "years", years: 5 }],
  ]));

test("how long the notices keep a passed subject", () => {
  expect(packOf("shanghai-2026").retake?.validYears).toEqual({ 5: 2, 4: 2, 3: 2, 2: 3, 1: 3 });
  expect(packOf("beijing-itmc-2024").retake?.validYears).toEqual({ 5: 1, 4: 1, 3: 1, 2: 1, 1: 1 });
});

test("which ID documents Beijing takes, by where somebody is from", () =>
  expect(packOf("beijing-itmc-2024").idTypes?.accepted).toEqual([
    { origin: "中国大陆", types: ["居民身份证", "北京社保卡"] },
    {
      origin: "中国香港和澳门",
      types: ["港澳居民身份证", "港澳居民居住证", "港澳居民来往内地通行证", "港澳护照"],
    },
    { origin: "中国台湾", types: ["台湾居民居住证", "台湾居民来往大陆通行证"] },
    { origin: "非中国籍", types: ["外国人永久居留身份证", "护照"] },
  ]));
