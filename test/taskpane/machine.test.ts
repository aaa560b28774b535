/** @jest-environment jsdom */
import { FORGETFUL, keptBy, machineOf } from "../../src/taskpane/machine";

beforeEach(() => window.localStorage.clear());

const here = (partition?: string) => machineOf(() => window.localStorage, partition);

test("keeps by key, over and over, until it is to be forgotten", () => {
  expect(here().load("columns")).toBeNull();
  expect(here().save("columns", "1")).toBe(true);
  expect(here().save("columns", "2")).toBe(true);
  expect([here().load("columns"), here().load("answers")]).toEqual(["2", null]);
  expect(keptBy(here())).toEqual(["columns"]);
  expect(here().save("columns", null)).toBe(true);
  expect(window.localStorage).toHaveLength(0);
});

test("keeps apart what the host keeps apart", () => {
  here("a").save("columns", "1");
  expect(here("b").load("columns")).toBeNull();
  expect(here("a").load("columns")).toBe("1");
  expect(window.localStorage.key(0)).toMatch(/^a/);
});

test("keeps 200,000 characters and not one more, which leaves what was there", () => {
  expect(here().save("columns", "x".repeat(200_000))).toBe(true);
  expect(here().save("columns", "y".repeat(200_001))).toBe(false);
  expect(here().load("columns")?.charAt(0)).toBe("x");
});

test.each([
  [
    "is blocked",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
  [
    "fails at everything",
    () => ({
      ...window.localStorage,
      getItem: () => {
        throw new Error("gone");
      },
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
      removeItem: () => {
        throw new Error("gone");
      },
    }),
  ],
])("a storage that %s throws nothing", (_, storage: () => Storage) => {
  const machine = machineOf(storage);
  expect(machine.load("columns")).toBeNull();
  expect(machine.save("columns", "1")).toBe(false);
  expect(machine.save("columns", null)).toBe(false);
  expect(keptBy(machine)).toEqual([]);
});

test("a machine that keeps nothing says so", () => {
  expect(FORGETFUL.save("columns", "1")).toBe(false);
  expect(keptBy(FORGETFUL)).toEqual([]);
});
