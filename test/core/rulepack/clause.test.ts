import { clauseSentence, requirementPhrase } from "../../../src/core/rulepack/clause";
import type { Clause, RulePack, Slip } from "../../../src/core/rulepack/schema";
import { LEVELS } from "../../../src/core/rulepack/words";
import { packById, packs } from "../../../src/packs";
import printedClauses from "../../cases/printed-clauses.yaml";

/** The clauses as the notices print them, by pack, conditions and number: the oracle. */
const PRINTED = printedClauses as Record<string, Record<string, Record<string, string>>>;

type Conditions = RulePack["conditions"][number];

function clausesOf({ levels }: Conditions): Clause[] {
  return LEVELS.flatMap((level) => levels[level] ?? []);
}

/** Spaces and full or half width are the typesetter's. */
function plain(sentence: string): string {
  return sentence.normalize("NFKC").replace(/\s/g, "");
}

/** The printed paragraph with the pack's mends, each of which must find its place. */
function mended(paragraph: string, slips: readonly Slip[]): string {
  return slips.reduce((text, { id, printed, used }) => {
    if (!text.includes(plain(printed))) throw new Error(`${id}: ${printed} does not stand in ${text}`);
    return text.replace(plain(printed), plain(used));
  }, plain(paragraph));
}

/** Several ways in one paragraph are one clause each; what a clause only assumes is not printed. */
function rendered(clauses: readonly Clause[]): string {
  const ways = clauses.map((clause) => plain(clauseSentence(clause)).replace(/〔[^〕]*〕/g, ""));
  return ways.map((way, index) => (index < ways.length - 1 ? way.replace(/。$/, "") : way)).join(";或");
}

/** Where a paragraph parts its ways or ends, every notice has marks of its own: only there they do not count. */
function atSeams(paragraph: string): string {
  return paragraph.replace(/[,;。]+或/g, ";或").replace(/。*$/, "。");
}

test("every pack has its printed clauses here, and every one here has a pack", () => {
  expect(Object.keys(PRINTED).sort()).toEqual(packs.map(({ id }) => id).sort());
});

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (id, pack) => {
  describe.each(pack.conditions.map((conditions) => [conditions.id, conditions] as const))("%s", (name, conditions) => {
    const paragraphs = PRINTED[id]?.[name] ?? {};
    const clauses = clausesOf(conditions);
    const numberOf = (clause: Clause) => clause.id.replace(/[a-z]$/, "");

    test("has exactly the clauses the notice prints", () => {
      expect([...new Set(clauses.map(numberOf))].sort()).toEqual(Object.keys(paragraphs).sort());
    });

    test.each(Object.entries(paragraphs))("%s reads as printed", (number, paragraph) => {
      const ways = clauses.filter((clause) => numberOf(clause) === number);
      const slips = pack.slips.filter((slip) => ways.some((clause) => clause.slips?.includes(slip.id)));
      expect(atSeams(rendered(ways))).toBe(atSeams(mended(paragraph, slips)));
    });
  });
});

test("what the notice does not say but the pack assumes stands in brackets", () => {
  const clause = packById("guizhou-2023")
    ?.conditions.find(({ id }) => id === "职业培训师")
    ?.levels[3]?.find(({ id }) => id === "3-1b");
  expect(clause && clauseSentence(clause)).toBe(
    "〔取得相关职业四级/中级工职业资格证书（技能等级证书）后，累计从事本职业或相关职业工作4年（含）以上，〕" +
      "累计从事本职业或相关职业工作4年（含）以上，经本职业三级/高级工培训达到规定的参考学时，并取得结业证书。",
  );
});

describe("a requirement alone", () => {
  const clause = (id: string) =>
    packById("jinan-2026")
      ?.conditions.flatMap(clausesOf)
      .find((one) => one.id === id);
  const phrases = (id: string) => clause(id)?.requirements.map((one) => requirementPhrase(one, clause(id)));

  test("counts its years from the paper of the same clause", () => {
    expect(phrases("4-2")).toEqual(["取得本职业或相关职业五级/初级工证书", "取得五级/初级工证书后从业满3年"]);
    expect(phrases("2-2")).toEqual([
      "取得符合专业对应关系的初级职称",
      "取得初级职称后从业满5年",
      "取得本职业或相关职业三级/高级工证书",
      "取得三级/高级工证书后从业满1年",
    ]);
  });

  test("needs no clause to be read", () => {
    expect(requirementPhrase({ kind: "practice", years: 5, scope: "either", cumulative: true })).toBe(
      "累计从事本职业或相关职业工作满5年",
    );
    expect(
      requirementPhrase({ kind: "practice", years: 4, scope: "either", since: "certificate", cumulative: true }),
    ).toBe("取得证书后从业满4年");
  });
});
