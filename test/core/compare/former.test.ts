import { formerVerdicts, verdictChanges, writtenVerdicts } from "../../../src/core/compare/former";
import { columnName, refersToRange } from "../../../src/core/sheet/owned-columns";
import { auditOf, type Facts, sheetOf } from "../../support/people";
import { idNumber } from "../../support/id-number";

const APPLYING: Facts = { 申报职业: "互联网营销师", 申报工种: "视频创推员", 申报等级: "四级", 文化程度: "高中" };
const PASSING: Facts = { ...APPLYING, 从业年限: 6 };
const FAILING: Facts = { ...APPLYING, 从业年限: 1 };

function person(place: number): Facts {
  return { 姓名: `李${"甲乙丙丁戊"[place] ?? ""}`, 证件号码: idNumber("19900101", place * 2 + 101) };
}

const changesOf = (before: readonly Facts[], now: readonly Facts[]) => {
  const { changed, ...counts } = verdictChanges(formerVerdicts(auditOf(before).rows), auditOf(now).rows);
  return {
    ...counts,
    changed: changed.map(
      (one) => `${one.row.applicant.row} ${one.row.applicant.name} ${one.before} ${one.row.decision.verdict}`,
    ),
  };
};

test("people are known again by their number wherever their rows have gone; who is new or gone is counted", () => {
  const before = [
    { ...FAILING, ...person(0) },
    { ...PASSING, ...person(1) },
    { ...PASSING, ...person(2) },
  ];
  const now = [
    { ...PASSING, ...person(3) },
    { ...PASSING, ...person(1) },
    { ...PASSING, ...person(0) },
  ];
  expect(changesOf(before, now)).toEqual({ changed: ["4 李甲 ineligible eligible"], same: 1, added: 1, gone: 1 });
});

test("who has put the number right since is known again by name and row, and by neither alone", () => {
  const { 证件号码: right } = person(0);
  const wrong = `${String(right).slice(0, 17)}${String(right).endsWith("1") ? "2" : "1"}`;
  const [before, now] = [[{ ...PASSING, ...person(0), 证件号码: wrong }], [{ ...PASSING, ...person(0) }]];
  expect(changesOf(before, now).changed).toEqual(["2 李甲 undetermined eligible"]);
  expect(changesOf(before, [{ ...PASSING, ...person(1) }])).toEqual({ changed: [], same: 0, added: 1, gone: 1 });
});

test("the clerk's word is what stands, in an audit and in 审核结论; what is no verdict there says nothing", () => {
  const ruled = { ...FAILING, ...person(0), 人工核定: "符合", 核定理由: "已看原件，条件属实" };
  const [row] = auditOf([ruled]).rows;
  expect(row?.ruling?.state).toBe("counted");
  expect(changesOf([{ ...FAILING, ...person(0) }], [ruled]).changed).toHaveLength(1);
  expect(changesOf([ruled], [ruled])).toEqual({ changed: [], same: 1, added: 0, gone: 0 });
  const people = [
    { ...ruled, 审核结论: "符合（人工）" },
    { ...PASSING, ...person(1), 审核结论: "待核" },
    { ...PASSING, ...person(2), 审核结论: "已交材料" },
  ];
  const { rows } = auditOf(people);
  const grid = sheetOf(people);
  const column = (grid.cells[0] ?? []).indexOf("审核结论") + 1;
  const range = { row: 1, column, rows: 4, columns: 1 };
  const names = [{ name: columnName("appended", "verdict"), refersTo: refersToRange(grid.name, range) }];
  expect(writtenVerdicts(grid, rows)).toEqual([]);
  const written = writtenVerdicts({ ...grid, names }, rows);
  expect(written.map(({ row: at, verdict }) => `${at} ${verdict}`)).toEqual(["2 eligible", "3 undetermined"]);
  expect(verdictChanges(written, rows)).toMatchObject({ changed: [{ before: "undetermined" }], same: 1, added: 1 });
});
