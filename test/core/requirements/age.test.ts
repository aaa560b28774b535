import { toldUnder, type Setting, type Told } from "../../support/clause";
import type { Facts } from "../../support/people";

describe("what is told of an age", () => {
  test.each<[string, Facts, Setting, Told]>([
    ["the birthday itself", {}, { asOf: "2030-01-15" }, ["met", null, false, [], []]],
    ["the day before", {}, { asOf: "2030-01-14" }, ["unmet", 1, false, [], []]],
    [
      "a month of birth",
      { 证件号码: "E1234567", 出生日期: "1990-01" },
      { asOf: "2030-01-30" },
      ["unknown", null, false, [], ["birthDate"]],
    ],
    [
      "a year of birth, surely too young",
      { 证件号码: "E1234567", 出生日期: "1990" },
      { asOf: "2029-06-30" },
      ["unmet", 18, false, [], []],
    ],
    ["no birth", { 证件号码: "E1234567", 出生日期: "" }, {}, ["unknown", null, false, ["birthDate"], []]],
  ])("%s", (_, facts, setting, told) => expect(toldUnder([{ kind: "age", years: 40 }], facts, setting)).toEqual(told));
});
