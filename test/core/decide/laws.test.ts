import fc from "fast-check";
import { dayOf, isoOf, monthsBetween } from "../../../src/core/time/day";
import { auditOf as auditAll, decisionOf as decide, type Facts } from "../../support/people";

/**
 * The same people at every run, so that a red test is red for what was changed. To look for new ones, any number of times as
 * many by chance: LAWS=20 npx jest test/core/decide/laws --selectProjects unit (a failure prints the seed that repeats it).
 */
const TIMES = Number(process.env["LAWS"] ?? 0);
const runs = (many: number) => ({ numRuns: many * Math.max(1, TIMES) });
if (TIMES > 0) jest.setTimeout(TIMES * 60_000);
else fc.configureGlobal({ seed: 20260301 });

const AS_OF = dayOf(2026, 3, 1);
// Only the columns that somebody fills: the same answers, read faster.
const headings = ["姓名", "证件号码", "手机号码"];
const decisionOf = (facts: Facts, setting = {}) => decide(facts, { headings, ...setting });
const auditOf = (people: readonly Facts[]) => auditAll(people, { headings });
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map(isoOf);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "" as const, freq: 3 });
const years = fc.oneof(
  fc.integer({ min: 0, max: 15 }).map((n) => `${n}年`),
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 11 })).map(([n, m]) => `${n}年${m}个月`),
);

/** People of all sorts; whatever they say may be missing, and some of it contradicts the rest. */
const person: fc.Arbitrary<Facts> = fc.record({
  申报职业: fc.constantFrom("互联网营销师", "人工智能训练师"),
  申报工种: fc.constantFrom("直播销售员", "平台管理员", ""),
  申报等级: fc.constantFrom("五级", "四级", "三级", "二级", "一级", ""),
  出生日期: day(dayOf(1970, 1, 1), dayOf(2011, 12, 31)),
  文化程度: maybe(fc.constantFrom("初中", "高中", "中专", "技校", "大专", "本科")),
  院校类别: maybe(
    fc.constantFrom("技工学校", "高级技工学校", "技师学院", "中等职业学校", "高等职业学校", "普通高等学校"),
  ),
  班别: maybe(fc.constantFrom("中级工班", "高级工班", "预备技师班", "技师班")),
  所学专业: maybe(fc.constantFrom("电子商务", "市场营销", "哲学")),
  毕业日期: maybe(day(dayOf(2005, 1, 1), dayOf(2029, 12, 31))),
  原学历: maybe(fc.constantFrom("初中", "高中", "中专")),
  从业年限: maybe(years),
  从业起始年月: maybe(day(dayOf(2005, 1, 1), AS_OF)),
  参加工作时间: maybe(day(dayOf(2000, 1, 1), dayOf(2012, 1, 1))),
  原证书等级: maybe(fc.constantFrom("五级", "四级", "三级", "二级")),
  原证书发证日期: maybe(day(dayOf(2012, 1, 1), AS_OF)),
  取证后从业年限: maybe(years),
  职称级别: maybe(fc.constantFrom("初级", "中级", "高级")),
  职称专业对应: maybe(fc.constantFrom("是", "否")),
  职称取得日期: maybe(day(dayOf(2015, 1, 1), AS_OF)),
  取得职称后从业年限: maybe(years),
  院校经评估论证: maybe(fc.constantFrom("是", "否")),
});
const RANK = { ineligible: 0, undetermined: 1, eligible: 2 };
const hasError = (facts: Facts) => decisionOf(facts).problems.some(({ severity }) => severity === "error");

test("more years, up to the possible maximum, never hurt", () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 5 }), (someone, few, more) => {
      const less = { ...someone, 从业年限: `${few}年` };
      const greater = { ...someone, 从业年限: `${few + more}年` };
      fc.pre(!hasError(less) && !hasError(greater));
      expect(RANK[decisionOf(greater).verdict]).toBeGreaterThanOrEqual(RANK[decisionOf(less).verdict]);
    }),
    runs(300),
  );
});

/** Blanks that the contract calls unknown, and what may be filled in. */
const FILLINGS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  从业年限: years,
  从业起始年月: day(dayOf(2005, 1, 1), AS_OF),
  参加工作时间: day(dayOf(2000, 1, 1), AS_OF),
  文化程度: fc.constantFrom("初中", "高中", "中专", "技校", "大专", "本科"),
  班别: fc.constantFrom("中级工班", "高级工班", "预备技师班", "技师班"),
  所学专业: fc.constantFrom("电子商务", "哲学"),
  原证书发证日期: day(dayOf(2012, 1, 1), AS_OF),
  取证后从业年限: years,
  职称专业对应: fc.constantFrom("是", "否"),
  职称取得日期: day(dayOf(2015, 1, 1), AS_OF),
  取得职称后从业年限: years,
};

test("filling a blank that was unknown, with a value that raises no error, never overturns a decided verdict", () => {
  const filling = fc
    .constantFrom(...Object.keys(FILLINGS))
    .chain((heading) => (FILLINGS[heading] ?? years).map((value) => [heading, value] as const));
  fc.assert(
    fc.property(person, filling, (someone, [heading, value]) => {
      fc.pre(someone[heading] === "");
      // What 从业起始年月 alone says is assumed, and a stated figure is not.
      fc.pre(!heading.endsWith("从业年限") || someone["从业起始年月"] === "");
      const filled = { ...someone, [heading]: value };
      const before = decisionOf(someone);
      fc.pre(before.verdict !== "undetermined" && !hasError(filled));
      // A degree that the school does not give comes on top of the one that was looked at.
      fc.pre(!before.assumed.includes("highest-diploma-only"));
      expect([before.verdict, decisionOf(filled).verdict]).toEqual([before.verdict, before.verdict]);
    }),
    runs(500),
  );
});

test("carried forward to 最早可申报日期 somebody is eligible, and one day earlier is not", () => {
  let dated = 0;
  fc.assert(
    fc.property(person, (someone) => {
      // Without stated years to carry, auditing on another day is the same.
      const datesOnly = { ...someone, 从业年限: "", 取证后从业年限: "", 取得职称后从业年限: "" };
      const { earliest, verdict } = decisionOf(datesOnly);
      fc.pre(earliest !== null && verdict !== "eligible");
      if (earliest === null) return;
      dated++;
      expect(decisionOf(datesOnly, { asOf: isoOf(earliest) }).verdict).toBe("eligible");
      expect(decisionOf(datesOnly, { asOf: isoOf(earliest - 1) }).verdict).not.toBe("eligible");
    }),
    runs(150),
  );
  expect(dated).toBeGreaterThan(50);
});

test("where no day is given, none of the next twenty years is one", () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 1, max: 20 * 366 }), (someone, later) => {
      const datesOnly = { ...someone, 从业年限: "", 取证后从业年限: "", 取得职称后从业年限: "" };
      const { earliest, verdict, problems } = decisionOf(datesOnly);
      fc.pre(earliest === null && verdict !== "eligible" && problems.every(({ severity }) => severity !== "error"));
      expect(decisionOf(datesOnly, { asOf: isoOf(AS_OF + later) }).verdict).not.toBe("eligible");
    }),
    runs(300),
  );
});

test("stated years carried on by hand reach the same day", () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 9 }), (someone, worked) => {
      const worker: Facts = {
        ...someone,
        从业年限: `${worked}年0个月`,
        从业起始年月: "",
        取证后从业年限: "",
        取得职称后从业年限: "",
        原证书等级: "",
        职称级别: "",
      };
      const { earliest, verdict } = decisionOf(worker);
      // Children under 16 are carried by the test of dates.
      fc.pre(earliest !== null && verdict !== "eligible" && String(worker["出生日期"]) < "2010");
      if (earliest === null) return;
      const on = (later: number) => {
        const months = worked * 12 + monthsBetween(AS_OF, later);
        const carried = { ...worker, 从业年限: `${Math.floor(months / 12)}年${months % 12}个月` };
        return decisionOf(carried, { asOf: isoOf(later) }).verdict;
      };
      expect([on(earliest), on(earliest - 1) === "eligible"]).toEqual(["eligible", false]);
    }),
    runs(200),
  );
});

test("可报最高等级 is the highest level whose application is met, problems apart", () => {
  const LEVELS = ["一级", "二级", "三级", "四级", "五级"] as const;
  fc.assert(
    fc.property(person, (someone) => {
      const met = LEVELS.findIndex((申报等级) => {
        const { clauses, preconditions } = decisionOf({ ...someone, 申报等级 });
        return (
          clauses.some(({ outcome }) => outcome === "met") && preconditions.every(({ outcome }) => outcome === "met")
        );
      });
      expect(decisionOf(someone).highestLevel).toBe(met < 0 ? null : met + 1);
    }),
    runs(150),
  );
});

test("auditing twice is the same, and rows do not depend on rows of other people", () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 5 }), (people) => {
      expect(auditOf(people)).toEqual(auditOf(people));
      const verdicts = (among: readonly Facts[]) => auditOf(among).rows.map(({ decision }) => decision.verdict);
      expect(verdicts(people)).toEqual(people.flatMap((one) => verdicts([one])));
    }),
    runs(60),
  );
});
