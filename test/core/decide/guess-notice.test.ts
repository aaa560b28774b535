import { fittingNotices } from "../../../src/core/decide/fitting-notices";
import { guessNotice } from "../../../src/core/decide/guess-notice";
import { fittingText, guessSentence, refusedSentence } from "../../../src/core/explain/notices";
import { readApplicants } from "../../../src/core/facts/read";
import { readSheet } from "../../../src/core/sheet/reading";
import { dayFromIso } from "../../../src/core/time/day";
import { packs } from "../../../src/packs";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { packOf } from "../../support/people";

const DAY = dayFromIso("2026-03-01") ?? NaN;

interface Row {
  readonly occupation?: string;
  readonly workType?: string;
  readonly level?: string;
  readonly unit?: string;
}

function sheet(title: string, rows: readonly Row[], name = "报名表") {
  const people = rows.map(
    ({ occupation = "", workType = "", level = "四级", unit = "" }, order) =>
      `| 甲${order} | ${idNumber("19900307", order * 2 + 1)} | ${occupation} | ${workType} | ${level} | ${unit} |`,
  );
  const header = "| 姓名 | 证件号码 | 申报职业 | 申报工种 | 申报等级 | 报名单位 |";
  return drawGrid([...(title === "" ? [] : [`| ${title} |`]), header, ...people].join("\n"), { name });
}

const guessed = (...grids: readonly ReturnType<typeof sheet>[]) => {
  const guess = guessNotice(grids, packs, vocabulary, DAY);
  return guess && [guess.pack.id, guess.because.kind];
};
const times = (count: number, row: Row) => Array.from({ length: count }, () => row);

const LIVE: Row = { occupation: "互联网营销师", workType: "直播销售员" };
const VIDEO: Row = { occupation: "互联网营销师", workType: "视频创推员" };

describe("a notice is guessed", () => {
  test("by its institution in the title, in the sheet's name or under 报名单位, with or without 市", () => {
    expect(guessed(sheet("济南市科技服务业协会2026年报名表", [VIDEO]))).toEqual(["jinan-2026", "institution"]);
    expect(guessed(sheet("", [VIDEO], "上海网购商会"))).toEqual(["shanghai-2026", "institution"]);
    expect(guessed(sheet("", times(3, { ...VIDEO, unit: "上海市网购商会" })))).toEqual([
      "shanghai-2026",
      "institution",
    ]);
  });

  test("by its place, but for what it does not offer", () => {
    expect(guessed(sheet("上海市2026年报名表", [VIDEO]))).toEqual(["shanghai-2026", "place"]);
    expect(guessed(sheet("上海市2026年报名表", times(3, LIVE)))).toBeNull();
  });

  test("by what only it offers", () => {
    const rows = [...times(4, { occupation: "供应链管理师", level: "三级" }), VIDEO];
    expect(guessed(sheet("", rows))).toEqual(["beijing-itmc-2024", "occupations"]);
  });

  test("by nothing that several offer alike, by no name in a sentence, and in no empty book", () => {
    expect(guessed(sheet("报名表", times(3, VIDEO)))).toBeNull();
    expect(guessed(sheet("报名表", times(3, { occupation: "茶艺师" })))).toBeNull();
    expect(guessed()).toBeNull();
    expect(guessed(drawGrid("| 备忘 |"))).toBeNull();
  });

  test("and is said as a guess with its reason", () => {
    const guess = guessNotice([sheet("上海市2026年报名表", [VIDEO])], packs, vocabulary, DAY);
    expect(guess && guessSentence(guess)).toMatch(/^猜这张表用的是《上海市网购商会.*》：表里写的地方是上海。请核对。$/);
  });
});

describe("another notice would fit", () => {
  const fitting = (rows: readonly Row[], by: string, title = "") => {
    const grid = sheet(title, rows);
    const reading = readSheet(grid, vocabulary);
    if (reading === null) throw new Error("no header");
    const applicants = readApplicants(grid, reading, vocabulary);
    return fittingNotices([{ grid, reading, applicants }], packOf(by), packs, DAY);
  };

  test("where a third of the rows is not offered, and at no fewer", () => {
    const foreign: Row = { occupation: "供应链管理师", level: "三级" };
    expect(fitting([...times(4, VIDEO), ...times(2, foreign)], "shanghai-2026")?.refused).toBe(2);
    expect(fitting([...times(5, VIDEO), ...times(2, foreign)], "shanghai-2026")).toBeNull();
  });

  test("counted by occupation, work type and level; those in force go first", () => {
    const found = fitting([...times(3, LIVE), VIDEO], "shanghai-2026");
    expect(found?.refused).toBe(3);
    expect(found?.notices[0]).toMatchObject({ pack: { id: "jinan-2026" }, rows: 4 });
    expect(fitting(times(2, { ...VIDEO, level: "二级" }), "shanghai-2026")?.notices[0]?.pack.id).toBe("jinan-2026");
    expect(found && refusedSentence(found, 4)).toBe(
      "4 人里有 3 人申报的职业、工种或等级，现在用的公告没有。可能选错了公告：",
    );
    const [best] = found?.notices ?? [];
    expect(best && fittingText(best, 4)).toMatch(/^《济南.*》全都有$/);
  });

  test("by what the title says for all; none where nobody says anything, or none offers more", () => {
    const silent = times(3, { occupation: "", level: "四级" });
    expect(fitting(silent, "jinan-2026", "电子商务师（四级）报名表")?.notices.length).toBeGreaterThan(0);
    expect(fitting(silent, "jinan-2026")).toBeNull();
    expect(fitting(times(3, { occupation: "茶艺师" }), "jinan-2026")).toBeNull();
  });
});
