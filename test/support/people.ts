import { dayFromIso } from "../../src/core/time/day";
import type { Decision } from "../../src/core/decide/decision";
import { audit, type Audit, type AuditRow } from "../../src/core/audit";
import type { RulePack } from "../../src/core/law/schema";
import { fieldHeader, TEMPLATE_FIELDS } from "../../src/core/sheet/fields";
import type { Grid } from "../../src/core/sheet/grid";
import { packById } from "../../src/packs";
import { idNumber } from "./id-number";
import type { CellValue } from "../../src/core/text/value";
import type { Answers } from "../../src/core/requirements/questions";
import type { Assumptions } from "../../src/core/requirements/assumptions";

/** One person of a sheet by the headings of its columns. */
export type Facts = Readonly<Record<string, CellValue>>;

/**
 * A registration sheet with every canonical column and those further ones that somebody fills. A name, an identity number
 * that agrees with 出生日期 (1990-01-01 where it is not given) and a phone number are put in where they are left out.
 */
export function sheetOf(
  people: readonly Facts[],
  headings: readonly string[] = TEMPLATE_FIELDS.map(fieldHeader),
): Grid {
  const all = [...new Set([...headings, ...people.flatMap((facts) => Object.keys(facts))])];
  const rows = people.map((facts, place) => {
    const full: Facts = { ...named(place, String(facts["出生日期"] ?? "1990-01-01")), ...facts };
    return all.map((heading) => full[heading] ?? "");
  });
  return {
    name: "报名表",
    cells: [all, ...rows],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}

const NAMES = "甲乙丙丁戊己庚辛壬癸";

function named(place: number, birth: string): Facts {
  return {
    姓名: `张${NAMES[place % 10] ?? ""}${place >= 10 ? String(Math.floor(place / 10)) : ""}`,
    证件号码: idNumber(birth.replaceAll("-", ""), (place % 499) * 2 + 1),
    手机号码: `138${String(place).padStart(8, "0")}`,
  };
}

interface Setting {
  readonly asOf?: string;
  readonly assume?: Partial<Assumptions>;
  readonly pack?: string;
  /** All canonical columns where left out. */
  readonly headings?: readonly string[];
  readonly answers?: Answers;
}

/** Audits people as a sheet under Jinan 2026 on 2026-03-01, unless said otherwise. */
export function auditOf(
  people: readonly Facts[],
  { asOf = "2026-03-01", assume, pack, headings, answers }: Setting = {},
): Audit {
  return audit(sheetOf(people, headings), packOf(pack), {
    asOf: dayFromIso(asOf) ?? NaN,
    ...(assume ? { assumptions: assume } : {}),
    ...(answers ? { answers } : {}),
  });
}

export function rowOf(facts: Facts, setting: Setting = {}): AuditRow {
  const [row] = auditOf([facts], setting).rows;
  if (!row) throw new Error("nobody in the sheet");
  return row;
}

export function decisionOf(facts: Facts, setting: Setting = {}): Decision {
  return rowOf(facts, setting).decision;
}

export function packOf(id = "jinan-2026"): RulePack {
  const pack = packById(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

/** Kinds of problem of a row, for a short assertion. */
export function kindsOf({ problems }: Decision): readonly string[] {
  return problems.map(({ kind }) => kind);
}
