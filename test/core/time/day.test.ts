import fc from "fast-check";
import { addMonths, datesInMonth, dayFromIso, dayOf, isoOf, monthsBetween, partsOf } from "../../../src/core/time/day";
import { serialOf, dayFromSerial } from "../../../src/core/time/serial";

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const anyDay = fc.integer({ min: day("1850-01-01"), max: day("2150-12-31") });

test("days count from 1970-01-01 and agree with the calendar of the language", () => {
  expect(day("1970-01-01")).toBe(0);
  fc.assert(
    fc.property(anyDay, (n) => {
      expect(isoOf(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      const { year, month, date } = partsOf(n);
      expect(dayOf(year, month, date)).toBe(n);
      expect(date).toBeLessThanOrEqual(datesInMonth(year, month));
    }),
  );
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01", "", "2026-04-01 "])(
  "%s is no day",
  (text) => expect(dayFromIso(text)).toBeNull(),
);

test("the N-month day itself counts", () => {
  expect(monthsBetween(day("2021-03-01"), day("2026-03-01"))).toBe(60);
  expect(monthsBetween(day("2021-03-01"), day("2026-02-28"))).toBe(59);
  expect(monthsBetween(day("2026-03-01"), day("2026-03-01"))).toBe(0);
  expect(monthsBetween(day("2026-03-02"), day("2026-03-01"))).toBe(-1);
});

test("29 February falls on 28 February in common years", () => {
  expect(isoOf(addMonths(day("2008-02-29"), 12 * 17))).toBe("2025-02-28");
  expect(isoOf(addMonths(day("2008-02-29"), 12 * 16))).toBe("2024-02-29");
  expect(monthsBetween(day("2008-02-29"), day("2025-02-28"))).toBe(204);
  expect(monthsBetween(day("2008-02-29"), day("2025-02-27"))).toBe(203);
  expect(isoOf(addMonths(day("2026-03-31"), -1))).toBe("2026-02-28");
});

test("completed months are the largest number that still fits", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -12_000, max: 12_000 }), (from, span) => {
      const n = monthsBetween(from, from + span);
      expect(addMonths(from, n)).toBeLessThanOrEqual(from + span);
      expect(addMonths(from, n + 1)).toBeGreaterThan(from + span);
    }),
  );
});

test("serials of both date systems, with the leap day of 1900 that never was", () => {
  expect(serialOf(day("2020-09-01"), false)).toBe(44075);
  expect(serialOf(day("2020-09-01"), true)).toBe(44075 - 1462);
  expect(serialOf(day("1900-01-01"), false)).toBe(1);
  expect(serialOf(day("1900-02-28"), false)).toBe(59);
  expect(serialOf(day("1900-03-01"), false)).toBe(61);
  expect(isoOf(dayFromSerial(44075.99, false))).toBe("2020-09-01");
  fc.assert(
    fc.property(fc.integer({ min: day("1904-01-01"), max: day("2150-01-01") }), fc.boolean(), (n, date1904) => {
      expect(dayFromSerial(serialOf(n, date1904), date1904)).toBe(n);
    }),
  );
});
