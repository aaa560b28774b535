import { clauseSentence, requirementPhrase } from "../../../src/core/rulepack/clause";
import type { Clause, RulePack } from "../../../src/core/rulepack/schema";
import { LEVELS } from "../../../src/core/rulepack/words";
import { packById } from "../../../src/packs";

/** The clauses as the notices print them: the oracle. */
const PRINTED: Record<string, Record<string, string>> = {
  "jinan-2026": {
    "5-1": "年满 16 周岁，拟从事本职业或相关职业工作。",
    "5-2": "年满 16 周岁，从事本职业或相关职业工作。",
    "4-1": "累计从事本职业或相关职业工作满 5 年。",
    "4-2": "取得本职业或相关职业五级/初级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满 3 年。",
    "4-3": "取得本专业或相关专业的技工院校或中等及以上职业院校、专科及以上普通高等学校毕业证书（含在读应届毕业生）。",
    "3-1": "累计从事本职业或相关职业工作满 10 年。",
    "3-2": "取得本职业或相关职业四级/中级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满 4 年。",
    "3-3": "取得符合专业对应关系的初级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满 1 年。",
    "3-4": "取得本专业或相关专业的技工院校高级工班及以上毕业证书（含在读应届毕业生）。",
    "3-5":
      "取得本职业或相关职业四级/中级工职业资格（职业技能等级）证书，并取得高等职业学校、专科及以上普通高等学校本专业或相关专业毕业证书（含在读应届毕业生）。",
    "3-6": "取得经评估论证的高等职业学校、专科及以上普通高等学校本专业或相关专业的毕业证书（含在读应届毕业生）。",
    "2-1": "取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满 5 年。",
    "2-2":
      "取得符合专业对应关系的初级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满 5 年，并在取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书后，从事本职业或相关职业工作满 1 年。",
    "2-3": "取得符合专业对应关系的中级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满 1 年。",
    "2-4":
      "取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书的高级技工学校、技师学院毕业生，累计从事本职业或相关职业工作满 2 年。",
    "2-5": "取得本职业或相关职业三级/高级工职业资格（职业技能等级）证书满 2 年的技师学院预备技师班、技师班学生。",
  },
};

function clausesOf(pack: RulePack): Clause[] {
  return pack.conditions.flatMap(({ levels }) => LEVELS.flatMap((level) => levels[level] ?? []));
}

/** Spaces and full or half width are the typesetter's. */
function plain(sentence: string): string {
  return sentence.normalize("NFKC").replace(/\s/g, "");
}

describe.each(Object.keys(PRINTED))("%s", (id) => {
  const pack = packById(id);
  const clauses = pack ? clausesOf(pack) : [];

  test("has exactly the clauses the notice prints, in its order", () => {
    expect(clauses.map((clause) => clause.id)).toEqual(Object.keys(PRINTED[id] ?? {}));
  });

  test.each(clauses.map((clause) => [clause.id, clause] as const))("%s reads as printed", (clauseId, clause) => {
    expect(plain(clauseSentence(clause))).toBe(plain(PRINTED[id]?.[clauseId] ?? ""));
  });
});

describe("a requirement alone", () => {
  const clause = (id: string) =>
    packById("jinan-2026")?.conditions[0]?.levels[id.startsWith("4") ? 4 : 2]?.find((one) => one.id === id);
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
