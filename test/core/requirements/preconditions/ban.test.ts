import { sheetProblemSentence } from "../../../../src/core/explain/problems/sheet";
import { isoOf } from "../../../../src/core/time/day";
import { reasonsOf } from "../../../../src/core/explain/row";
import { auditBeside, rowBeside } from "../../../support/beside";
import { idNumber } from "../../../support/id-number";
import type { Facts } from "../../../support/people";

const ID = idNumber("19900615");
const PERSON: Facts = {
  姓名: "张甲",
  证件号码: ID,
  出生日期: "1990-06-15",
  文化程度: "高中",
  从业年限: 12,
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};
const banned = (until: string, number = ID, name = "张甲") => ({
  禁考名单: `| 姓名 | 证件号码 | 禁考至 |\n| ${name} | ${number} | ${until} |`,
});
const violation = (conduct: string, date: string) => ({
  禁考名单: `| 姓名 | 证件号码 | 违纪行为 | 日期 |\n| 张甲 | ${ID} | ${conduct} | ${date} |`,
});
const verdict = (sheets: Record<string, string>, asOf = "2026-03-01", pack = "shanghai-2026") =>
  rowBeside(PERSON, sheets, { asOf, pack }).decision.verdict;

describe("禁考至", () => {
  test.each([
    ["2026-03-01", "ineligible"],
    ["2026-02-28", "eligible"],
    ["永久", "ineligible"],
    ["2026-04", "ineligible"],
    ["2026-03", "ineligible"],
    ["2026-02", "eligible"],
    ["2026", "undetermined"],
    ["不清楚", "undetermined"],
    ["", "undetermined"],
  ])("%s on 2026-03-01: %s", (until, expected) => expect(verdict(banned(until))).toBe(expected));

  test("counts under every notice", () => {
    for (const pack of ["jinan-2026", "beijing-itmc-2024", "guizhou-2023", "ecommerce-ai-conditions"]) {
      const level = pack === "guizhou-2023" ? "五级" : "四级";
      const { decision } = rowBeside({ ...PERSON, 申报等级: level }, banned("2026-03-01"), { pack });
      expect([pack, decision.preconditions.find(({ kind }) => kind === "banned")?.outcome]).toEqual([pack, "unmet"]);
      expect([pack, decision.verdict, decision.fee]).toEqual([pack, "ineligible", { kind: "none" }]);
    }
  });
  test("the row says so, and when it is over", () => {
    const row = rowBeside(PERSON, banned("2026-12-31"), { pack: "shanghai-2026" });
    expect(reasonsOf(row)).toEqual(["在禁考期内（“禁考名单”表第2行，到2026-12-31）。"]);
    expect(row.decision.earliest && isoOf(row.decision.earliest)).toBe("2027-01-01");
    expect(row.decision.highestLevel).toBe(null);
    expect(verdict(banned("2026-12-31"), "2027-01-01")).toBe("eligible");
    expect(rowBeside(PERSON, banned("永久"), { pack: "shanghai-2026" }).decision.earliest).toBe(null);
  });
});

describe("Shanghai's tiers (附件2)", () => {
  test.each([
    // 三: the rest of the year.
    ["抄袭他人试题答案", "2025-12-31", "2025-06-01", "ineligible"],
    ["抄袭他人试题答案", "2026-01-01", "2025-06-01", "eligible"],
    ["使用手机", "2025-12-31", "2025-01-01", "ineligible"],
    // 四: two years, or five where it is serious.
    ["替他人参加评价，情节轻微", "2027-06-01", "2025-06-01", "ineligible"],
    ["替他人参加评价，情节轻微", "2027-06-02", "2025-06-01", "eligible"],
    ["替他人参加评价，情节严重", "2030-06-01", "2025-06-01", "ineligible"],
    ["替他人参加评价，情节严重", "2030-06-02", "2025-06-01", "eligible"],
    // How serious it was is not said: two years are sure, five are possible.
    ["替他人参加评价", "2027-06-01", "2025-06-01", "ineligible"],
    ["替他人参加评价", "2027-06-02", "2025-06-01", "undetermined"],
    ["替他人参加评价", "2030-06-01", "2025-06-01", "undetermined"],
    ["替他人参加评价", "2030-06-02", "2025-06-01", "eligible"],
    // 作弊 alone is of the third or the fourth.
    ["作弊", "2025-12-31", "2025-06-01", "ineligible"],
    ["作弊", "2026-01-01", "2025-06-01", "undetermined"],
    ["串通作弊", "2026-01-01", "2025-06-01", "ineligible"],
    // 二: the subject's mark is cancelled, nobody is banned.
    ["携带禁携物品进入座位", "2025-06-02", "2025-06-01", "eligible"],
    // What the notice has no word for may be any of them.
    ["其他情况", "2025-06-02", "2025-06-01", "undetermined"],
    ["其他情况", "2030-06-02", "2025-06-01", "eligible"],
    // False papers are of the first and of the fourth.
    ["提供虚假材料", "2025-06-02", "2025-06-01", "undetermined"],
    ["提供虚假材料，情节严重", "2025-06-02", "2025-06-01", "ineligible"],
    // Dates.
    ["抄袭", "2025-06-02", "去年", "undetermined"],
    ["抄袭", "2025-06-02", "", "undetermined"],
    ["抄袭", "2025-06-02", "2052-06-01", "undetermined"],
    ["抄袭", "2025-12-31", "2025-06", "ineligible"],
    ["情节轻微的偷换工件", "2027-05-31", "2025-06", "ineligible"],
    ["情节轻微的偷换工件", "2027-06-15", "2025-06", "undetermined"],
    ["情节轻微的偷换工件", "2027-07-01", "2025-06", "eligible"],
  ])("%s: on %s, done on %s: %s", (conduct, asOf, date, expected) =>
    expect(verdict(violation(conduct, date), asOf)).toBe(expected),
  );

  test("are Shanghai's: elsewhere only 禁考至 counts, and the clerk is told", () => {
    const { rows, sheet } = auditBeside([PERSON], violation("抄袭", "2026-02-01"), { pack: "jinan-2026" });
    expect(rows[0]?.decision.preconditions.some(({ kind }) => kind === "banned")).toBe(false);
    expect(sheet.problems.map(sheetProblemSentence)).toEqual([
      "“禁考名单”表第2行没有写“禁考至”，这份公告也没有写禁考多久，没有采用；请补填“禁考至”。",
    ]);
  });
  test("the row names the violation, and how far it may reach", () => {
    const reasons = (conduct: string, asOf: string) =>
      reasonsOf(rowBeside(PERSON, violation(conduct, "2025-06-01"), { pack: "shanghai-2026", asOf }))[0];
    expect(reasons("抄袭", "2025-09-01")).toBe("在禁考期内（“禁考名单”表第2行，因“抄袭”按公告到2025-12-31）。");
    expect(reasons("替考", "2027-01-01")).toBe("在禁考期内（“禁考名单”表第2行，因“替考”按公告至少到2027-06-01）。");
    expect(reasons("替考", "2028-01-01")).toBe(
      "“禁考名单”表第2行列有这个人，“替考”按公告可能禁考到2030-06-01；请核对适用哪一档处理。",
    );
  });
});

describe("whose ban it is", () => {
  test("the number decides, another name is a warning that quotes neither", () => {
    const { rows, sheet } = auditBeside([PERSON], banned("2026-12-31", ID, "李乙"), { pack: "shanghai-2026" });
    expect(rows[0]?.decision.verdict).toBe("ineligible");
    expect(sheet.problems).toMatchObject([{ kind: "record-other-name", severity: "warning" }]);
    expect(sheet.problems.map(sheetProblemSentence)).toEqual([
      "“禁考名单”表第2行与“报名表”表第2行证件号码相同而姓名不同，已按同一个人处理；请核对姓名和号码。",
    ]);
  });
  test("a name alone proves nothing, but a number with a slip may be theirs", () => {
    expect(verdict(banned("2026-12-31", idNumber("19800101")))).toBe("eligible");
    expect(verdict(banned("2026-12-31", ""))).toBe("undetermined");
    expect(verdict(banned("2026-12-31", `${ID.slice(0, 17)}${ID.endsWith("1") ? "2" : "1"}`))).toBe("undetermined");
    expect(verdict(banned("2026-12-31", `${ID.slice(0, 17)}`, "李乙"))).toBe("undetermined");
    expect(verdict(banned("2026-12-31", idNumber("19800101").slice(0, 17), "李乙"))).toBe("eligible");
  });
  test("lower case, spaces and full width are the same number", () => {
    const wide = [...ID].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
    expect(verdict(banned("2026-12-31", `${wide.slice(0, 6)} ${wide.slice(6)}`))).toBe("ineligible");
  });
});

test("a ban that is over is no precondition; of several the one that is sure is told", () => {
  const bans = (...until: readonly string[]) => {
    const rows = until.map((day) => `| 张甲 | ${ID} | ${day} |`);
    const sheets = { 禁考名单: ["| 姓名 | 证件号码 | 禁考至 |", ...rows].join("\n") };
    return rowBeside(PERSON, sheets, { pack: "shanghai-2026" }).decision.preconditions.flatMap((one) =>
      one.kind === "banned" ? [[one.outcome, one.ban.place.row, one.ban.sure, isoOf(one.ban.last)]] : [],
    );
  };
  expect(bans("2026-02-28")).toEqual([]);
  expect(bans("2026-03-01")).toEqual([["unmet", 2, true, "2026-03-01"]]);
  expect(bans("2026-02-28", "2026")).toEqual([["unknown", 3, false, "2026-01-01"]]);
  expect(bans("2026", "2026-12-31", "2027-12-31")).toEqual([["unmet", 3, true, "2026-12-31"]]);
});

test("somebody is free again the day after the last ban that may reach them", () => {
  const earliest = (...until: readonly string[]) => {
    const rows = until.map((day) => `| 张甲 | ${ID} | ${day} |`);
    const sheets = { 禁考名单: ["| 姓名 | 证件号码 | 禁考至 |", ...rows].join("\n") };
    const { earliest: day } = rowBeside(PERSON, sheets, { pack: "shanghai-2026" }).decision;
    return day && isoOf(day);
  };
  expect(earliest("2026-12-31", "2027-06-30")).toBe("2027-07-01");
  expect(earliest("2027-06-30", "2026-12-31")).toBe("2027-07-01");
  expect(earliest("2027-06", "2026-12-31")).toBe("2027-07-01");
  expect(earliest("2026-12-31", "永久")).toBeNull();
});
