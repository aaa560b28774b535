import { settledValue } from "../../../src/core/decide/settled-value";
import { prepare } from "../../../src/core/law/prepare";
import { audit } from "../../../src/core/audit";
import { NOTHING_SETTLED } from "../../../src/core/sheet/settled";
import type { Field } from "../../../src/core/terms/field";
import { dayFromIso } from "../../../src/core/time/day";
import { packById } from "../../../src/packs";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";

function packNamed(id: string) {
  const pack = packById(id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

const jinan = packNamed("jinan-2026");

test.each<[Field, string, string | null]>([
  ["occupation", "互联网营销师", "互联网营销师"],
  ["occupation", " 互联网 营销师", "互联网营销师"],
  ["occupation", "炼丹师", null],
  ["occupation", "无", null],
  ["workType", "直播销售员", "直播销售员"],
  ["workType", "炼丹工", null],
  ["level", "三级", "三级/高级工"],
  ["level", "高级工", "三级/高级工"],
  ["level", "九级", null],
  ["examKind", "补考", "补考"],
  ["examKind", "再来", null],
  ["graduationDate", "2026年7月", "2026年7月"],
  ["graduationDate", "夏天", null],
  ["unit", "某职业学院", "某职业学院"],
])("%s: %s is %s", (field, text, value) => {
  expect(settledValue(field, text, prepare(jinan))).toBe(value);
});

const grid = drawGrid(`
  | 互联网营销师四级报名表 | < | < | < |
  | 姓名 | 证件号码 | 手机号码 | 从业年限 |
  | 张三 | ${idNumber("19900101", 1)} | 13900000001 | {6} |
`);

function auditedWith(pack: typeof jinan, values: ReadonlyMap<Field, string>) {
  const settled = { ...NOTHING_SETTLED, values };
  return audit(grid, pack, { asOf: dayFromIso("2026-03-01") ?? NaN, settled });
}

test("what the clerk says for the whole sheet goes before its title, in the words of the notice", () => {
  const found = auditedWith(jinan, new Map([["level", "高级工"]]));
  expect(found.rows[0]?.decision.appliedLevel).toBe(3);
  expect(found.sheetValues).toContainEqual({ field: "level", value: "三级/高级工", place: "settled" });
});

test("an occupation that was said for another notice is told, and no other is taken in its place", () => {
  const pack = { ...jinan, occupations: jinan.occupations.slice(0, 1) };
  const found = auditedWith(pack, new Map([["occupation", "炼丹师"]]));
  expect(found.rows[0]?.decision.verdict).toBe("undetermined");
  expect(found.sheet.problems).toMatchObject([{ kind: "said-twice", details: { values: ["炼丹师"] } }]);
});
