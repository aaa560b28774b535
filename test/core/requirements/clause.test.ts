import { clauseSentence, requirementPhrase } from "../../../src/core/requirements/clause";
import { LEVELS } from "../../../src/core/terms/words";
import { packById, packs } from "../../../src/packs";
import { PRINTED, sentenceFaults } from "../../oracles/sentences";

test("every pack has its printed clauses, and every one of them has a pack", () => {
  expect(Object.keys(PRINTED).sort()).toEqual(packs.map(({ id }) => id).sort());
});

test.each(packs.map((pack) => [pack.id, pack] as const))(
  "%s has exactly the clauses that the notice prints, each as printed",
  (_, pack) => expect(sentenceFaults(pack)).toEqual([]),
);

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
      ?.conditions.flatMap(({ levels }) => LEVELS.flatMap((level) => levels[level] ?? []))
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
