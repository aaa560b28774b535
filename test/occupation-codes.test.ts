import { planOccupations } from "../src/occupation-codes";
import { packs } from "../src/packs";
import { vocabulary } from "../src/vocabulary";

const { byCode, names, former } = planOccupations;
const codeOf = new Map([...byCode].map(([code, { name }]) => [name, code]));

describe("the occupations that a plan table may name", () => {
  test("have codes of the notices, which agree", () => {
    for (const pack of packs) {
      for (const { name, code } of pack.occupations) {
        expect([name, names.has(name)]).toEqual([name, true]);
        if (code !== null) expect([pack.id, name, codeOf.get(name)]).toEqual([pack.id, name, code]);
      }
    }
  });

  test.each([
    ["4-10-01-05", "养老护理员"],
    ["4-03-02-01", "中式烹调师"],
    ["4-07-03-04", "企业人力资源管理师"],
    ["4-08-05-01", "农产品食品检验员"],
    ["6-18-01-01", "车工"],
    ["6-31-01-03", "电工"],
    ["4-04-04-06", "密码技术应用员"], // 国家密码管理局 2022-10-31
    ["4-07-02-05", "商务数据分析师"], // 国家职业标准（2024年2月）
    ["4-04-05-13", "生成式人工智能系统应用员"], // 人社厅发〔2024〕36号
  ])("%s is %s", (code, name) => expect(byCode.get(code)?.name).toBe(name));

  test("are more than a thousand with codes, those of training and service alike, none with an old code", () => {
    expect(byCode.size).toBeGreaterThan(1100);
    expect(names.size).toBeGreaterThan(4000);
    expect([...byCode.keys()].filter((code) => !/^[3-6]-\d\d-\d\d-\d\d$/.test(code))).toEqual([]);
    expect(byCode.has("6-04-02-05")).toBe(false); // of the edition of 1999
  });

  test("one name has one code", () => expect(codeOf.size).toBe(byCode.size));

  test("have the work types of the notices and of occupations.yaml", () => {
    for (const workType of vocabulary.occupations.workTypes)
      expect([workType, names.has(workType)]).toEqual([workType, true]);
    for (const { occupations } of packs) {
      for (const { name, code, workTypes } of occupations) {
        if (code === null) continue;
        for (const workType of workTypes) expect(byCode.get(code)?.workTypes).toContain(workType.name);
        expect(byCode.get(code)?.name).toBe(name);
      }
    }
    expect(byCode.get("4-01-06-01")?.workTypes).toContain("跨境电子商务师");
  });
});

describe("old names", () => {
  test.each([
    ["评茶员", "评茶师"],
    ["保育员", "保育师"],
    ["电子商务员", "电子商务师"],
  ])("%s is called %s today", (old, name) => {
    expect(former.get(old)).toBe(name);
    expect(names.has(name)).toBe(true);
  });

  test.each([
    ["营销师", "people say it of several occupations"],
    ["物流师", "people say it of several occupations"],
    ["计算机网络管理员", "it was a qualification of its own"],
    ["信息安全管理员", "it is a work type of today"],
    ["劳动关系协调员", "a notice offers it"],
    ["人工智能培训师", "a notice records it as its slip"],
  ])("%s is none: %s", (name) => expect(former.has(name)).toBe(false));

  test("no name of today is an old name", () => expect([...former.keys()].filter((old) => names.has(old))).toEqual([]));

  test("what a notice records as its slip is no name either, so that it can be told as a misprint", () =>
    expect(names.has("人工智能培训师")).toBe(false));
});

/** What is one character changed, put in or taken out away from a name, and is none. */
function besides(name: string): readonly string[] {
  return [...names].filter((other) => other !== name && isOneApart(name, other));
}

function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

describe("a misprint", () => {
  test.each([
    ["农产品食品检测员", ["农产品食品检验员"]],
    ["养老护理师", ["养老护理员"]],
    ["互联网营消师", ["互联网营销师"]],
    ["网络与信息安全管理师", ["网络与信息安全管理员"]],
    ["供应链管理员", ["供应链管理师"]],
    // Two are as near: nothing can be proposed.
    ["申式烹调师", ["中式烹调师", "西式烹调师"]],
    ["家蓄饲养员", ["家畜饲养员", "家禽饲养员"]],
  ])("%s is one character from %j and from nothing else", (misprint, meant) => {
    expect(names.has(misprint)).toBe(false);
    expect(besides(misprint)).toEqual(meant);
  });

  test.each([
    ["中式烹调师", "西式烹调师"],
    ["前厅服务员", "餐厅服务员"],
    ["家禽饲养员", "家畜饲养员"],
    ["白酒酿造工", "黄酒酿造工"],
    ["创业指导师", "职业指导师"],
    ["数控车工", "数控铣工"],
    ["劳动关系协调员", "劳动关系协调师"],
    ["研学旅行指导师", "研学旅游指导师"],
  ])("%s and %s are one character apart and both names: neither is a misprint of the other", (one, other) => {
    expect(isOneApart(one, other)).toBe(true);
    expect([names.has(one), names.has(other)]).toEqual([true, true]);
  });
});
