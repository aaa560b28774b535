import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { FIELD_HEADERS } from "../../src/core/sheet/field";
import { idNumber } from "./id-number";

/** One person of a sheet by the headings of its columns. */
export type Facts = Readonly<Record<string, CellValue>>;

/**
 * A registration sheet with every canonical column and those further ones that somebody fills. A name, an identity number
 * that agrees with 出生日期 (1990-01-01 where it is not given) and a phone number are put in where they are left out.
 */
export function sheetOf(people: readonly Facts[], headings: readonly string[] = Object.values(FIELD_HEADERS)): Grid {
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
