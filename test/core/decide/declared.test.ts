import { declaredAmong } from "../../../src/core/decide/declared";
import { prepare } from "../../../src/core/law/prepare";
import { LEVELS, type Level } from "../../../src/core/terms/words";
import { packOf } from "../../support/people";

/** The ids of the clauses that a text means among those of a level, of the first occupation of a notice. */
function meant(text: string, level: Level, pack = "jinan-2026"): readonly string[] {
  const [occupation] = prepare(packOf(pack));
  const clauses = occupation?.clauses.get(level) ?? [];
  return declaredAmong(text, clauses).map(({ clause }) => clause.id);
}

describe("a place or a number", () => {
  test.each<[string, Level, readonly string[]]>([
    ["3-2", 3, ["3-2"]],
    ["3.2", 3, ["3-2"]],
    ["3-2。", 3, ["3-2"]],
    ["3-2.;，、", 3, ["3-2"]],
    ["3-22", 3, []],
    ["2", 3, ["3-2"]],
    [" （ 2 ） ", 3, ["3-2"]],
    ["第(2)款", 3, ["3-2"]],
    ["第2项", 3, ["3-2"]],
    ["条款2", 3, ["3-2"]],
    ["申报条件2", 3, ["3-2"]],
    ["申报条件第二条", 3, ["3-2"]],
    ["符合第2条", 3, ["3-2"]],
    ["符合第2条条件", 3, []],
    ["符合2条件", 3, ["3-2"]],
    ["第七条", 3, []],
    ["第六条", 3, ["3-6"]],
    ["7", 3, []],
    ["0", 3, []],
    ["三级2", 3, ["3-2"]],
    ["高级工(2)", 3, ["3-2"]],
    ["四级2", 3, []],
    ["三级", 3, []],
    ["中级工(2)", 3, []],
    ["附件4第3条(2)", 3, ["3-2"]],
    ["第3条(2)", 3, ["3-2"]],
    ["3条(2)", 3, ["3-2"]],
    ["第3条（2）项", 3, ["3-2"]],
    ["第三条二", 3, ["3-2"]],
    ["3.2", 4, []],
    ["3(2)", 3, ["3-2"]],
    ["3(2)", 4, []],
    ["三.(二)", 3, ["3-2"]],
    ["第4条(2)", 3, []],
    ["第3条(22)", 3, []],
    ["12", 3, []],
    ["x2", 3, []],
    ["2x", 3, []],
    ["x3-2", 3, []],
    ["x3(2)", 3, []],
    ["3(2)x", 3, []],
  ])("“%s” at level %s", (text, level, ids) => expect(meant(text, level)).toEqual(ids));
  test("one number that the notice gives to alternatives means all of them", () => {
    expect(meant("4", 4, "guizhou-2023")).toHaveLength(2);
    expect(meant("3", 4, "guizhou-2023")).toHaveLength(1);
    expect(meant("4-3", 4, "guizhou-2023")).toEqual(["4-3"]);
  });
});

describe("a label names kinds of requirement, all of the clause's and no other", () => {
  test.each<[string, Level, readonly string[]]>([
    ["工作满10年", 3, ["3-1"]],
    ["从业10年", 3, ["3-1"]],
    ["10年", 3, ["3-1"]],
    ["工作满9年", 3, []],
    ["工作年限", 3, ["3-1"]],
    ["取证后满4年", 3, ["3-2"]],
    ["取证后工作4年", 3, ["3-2"]],
    ["取证后满10年", 3, []],
    ["取得证书后工作", 3, ["3-2"]],
    ["职称后工作1年", 3, ["3-3"]],
    ["职称后满1年", 3, ["3-3"]],
    ["职称", 3, []],
    ["毕业", 3, ["3-4", "3-6"]],
    ["应届毕业生", 3, ["3-4", "3-6"]],
    ["证书加毕业", 3, ["3-5"]],
    ["毕业证书", 3, ["3-4", "3-6"]],
    ["取证", 3, []],
    ["满3年", 4, []],
    ["取证满3年", 4, ["4-2"]],
    ["", 3, []],
    ["见附件", 3, []],
  ])("“%s” at level %s", (text, level, ids) => expect(meant(text, level)).toEqual(ids));
});

describe("a sentence, exactly or nearly", () => {
  const work = "累计从事本职业或相关职业工作满10年";
  const held = "取得本职业或相关职业四级/中级工职业资格(职业技能等级)证书后,累计从事本职业或相关职业工作满4年";
  test.each<[string, Level, readonly string[]]>([
    [work, 3, ["3-1"]],
    [`本人符合:${work}。`, 3, ["3-1"]],
    [work.replace("累计", ""), 3, ["3-1"]],
    [work.replace("10", "11"), 3, []],
    [held, 3, ["3-2"]],
    [held.replace("累计从事", "从事"), 3, ["3-2"]],
    [held.replace("满4年", "满5年"), 3, []],
    // It has the shorter sentence too: the longer one is meant.
    [`${held};${work}`, 3, ["3-2"]],
    [`${work};${held}`, 3, ["3-2"]],
    ["这个人的条件我们还要再看一看才知道", 3, []],
  ])("“%s” at level %s", (text, level, ids) => expect(meant(text, level)).toEqual(ids));
  test("every clause of every notice is found by its own place and by its id", () => {
    for (const pack of ["jinan-2026", "shanghai-2026"]) {
      for (const occupation of prepare(packOf(pack))) {
        for (const level of LEVELS) {
          const clauses = occupation.clauses.get(level) ?? [];
          for (const one of clauses) {
            expect(declaredAmong(one.clause.id, clauses)).toEqual([one]);
            expect(declaredAmong(one.clause.at, clauses)).toEqual([one]);
          }
        }
      }
    }
  });
  test("a text among other clauses means another one", () => {
    const [occupation] = prepare(packOf());
    const all = occupation?.allClauses ?? [];
    expect(declaredAmong("(2)", all).map(({ clause }) => clause.id)).toEqual(["5-2", "4-2", "3-2", "2-2"]);
    expect(declaredAmong("2-2", all).map(({ clause }) => clause.id)).toEqual(["2-2"]);
    expect(declaredAmong("(2)", all)).toBe(declaredAmong("(2)", all));
  });
});

describe("a sentence that no label names is compared by its pairs of letters, and by the same years", () => {
  test.each<[string, Level, readonly string[]]>([
    ["年满16周岁,拟从事本职业或相关职业工作", 5, ["5-1"]],
    ["年满16周岁,拟从事本职业及相关职业工作", 5, ["5-1"]],
    ["年满16周岁,现从事本职业及相关职业工作", 5, ["5-2"]],
    ["年满16周岁并且身体健康愿意参加认定", 5, []],
    ["年满16周岁", 5, []],
    ["年满16周岁,拟从事本职业及相关职业工作3年", 5, []],
    ["年满17周岁,拟从事本职业及相关职业工作", 5, []],
    ["年满16周岁,大赛前3名,拟从事本职业及相关职业工作", 5, []],
    ["4.4a", 4, []],
  ])("“%s” at level %s", (text, level, ids) => expect(meant(text, level)).toEqual(ids));
  test("an id with a letter is written with a point too", () =>
    expect(meant("4.4a", 4, "guizhou-2023")).toEqual(["4-4a"]));
});
