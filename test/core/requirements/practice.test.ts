import { toldUnder, type Setting, type Told } from "../../support/clause";
import type { Facts } from "../../support/people";

describe("what is told of years after a certificate", () => {
  test.each<[string, Facts, Setting, Told]>([
    [
      "neither its date nor the years after it",
      { 原证书等级: "四级", 从业年限: 8 },
      {},
      ["unknown", null, false, ["certificateDate", "workAfterCertificate"], []],
    ],
    [
      "about three years",
      { 原证书等级: "四级", 从业年限: 8, 取证后从业年限: "约3年" },
      {},
      ["unknown", null, false, ["certificateDate"], ["workAfterCertificate"]],
    ],
    ["three years", { 原证书等级: "四级", 从业年限: 8, 取证后从业年限: 3 }, {}, ["met", null, false, [], []]],
    ["a month less", { 原证书等级: "四级", 从业年限: 8, 取证后从业年限: "2年11个月" }, {}, ["unmet", 1, false, [], []]],
    [
      "its year alone",
      { 原证书等级: "四级", 从业起始年月: "2010-01-01", 原证书发证日期: "2023" },
      {},
      ["unknown", null, false, ["workAfterCertificate"], ["certificateDate"]],
    ],
    [
      "three years ago to the day",
      { 原证书等级: "四级", 从业起始年月: "2010-01-01", 原证书发证日期: "2023-03-01" },
      {},
      ["met", null, false, [], []],
    ],
    [
      "a day later",
      { 原证书等级: "四级", 从业起始年月: "2010-01-01", 原证书发证日期: "2023-03-02" },
      {},
      ["unmet", 1, false, [], []],
    ],
    [
      "the second slot, which has no years of its own",
      { 原证书2等级: "四级", 从业年限: 8 },
      {},
      ["unknown", null, false, ["certificate2Date"], []],
    ],
    [
      "its year alone in the second slot",
      { 原证书2等级: "四级", 从业起始年月: "2010-01-01", 原证书2发证日期: "2023" },
      {},
      ["unknown", null, false, [], ["certificate2Date"]],
    ],
    [
      "a higher one",
      { 原证书等级: "三级", 从业年限: 8 },
      {},
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    [
      "a higher one in the second slot",
      { 原证书2等级: "三级", 从业年限: 8 },
      {},
      ["unknown", null, false, ["certificateLevel", "certificateDate"], []],
    ],
    [
      "a year after a higher one",
      { 原证书等级: "三级", 从业年限: 8, 取证后从业年限: 1 },
      {},
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    [
      "about three years after a higher one",
      { 原证书等级: "三级", 从业年限: 8, 取证后从业年限: "约3年" },
      {},
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    ["a lower one", { 原证书等级: "五级", 从业年限: 8 }, {}, ["unmet", 36, false, [], []]],
    [
      "a lower one, where others may be held unsaid",
      { 原证书等级: "五级", 从业年限: 8 },
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    [
      "the same in the second slot",
      { 原证书2等级: "五级", 从业年限: 8 },
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["certificateLevel", "certificateDate"], []],
    ],
    [
      "no column for any",
      { 从业年限: 8 },
      { headings: ["姓名", "证件号码", "手机号码", "申报职业", "申报等级", "从业年限"] },
      ["unknown", null, false, ["certificateDate", "workAfterCertificate"], []],
    ],
  ])("%s", (_, facts, setting, told) =>
    expect(
      toldUnder(
        [
          { kind: "certificate", level: 4, scope: "own" },
          { kind: "practice", years: 3, scope: "either", since: "certificate" },
        ],
        facts,
        setting,
      ),
    ).toEqual(told),
  );
});

describe("what is told of years after a title of 初级", () => {
  test.each<[string, Facts, Setting, Told]>([
    [
      "neither its date nor the years after it",
      { 职称级别: "初级", 从业年限: 8 },
      {},
      ["unknown", null, false, ["titleDate", "workAfterTitle"], []],
    ],
    [
      "three years ago to the day",
      { 职称级别: "初级", 从业起始年月: "2010-01-01", 职称取得日期: "2023-03-01" },
      {},
      ["met", null, false, [], []],
    ],
    [
      "a day later",
      { 职称级别: "初级", 从业起始年月: "2010-01-01", 职称取得日期: "2023-03-02" },
      {},
      ["unmet", 1, false, [], []],
    ],
    [
      "its year alone",
      { 职称级别: "初级", 从业起始年月: "2010-01-01", 职称取得日期: "2023" },
      {},
      ["unknown", null, false, ["workAfterTitle"], ["titleDate"]],
    ],
    [
      "its date beside years in all",
      { 职称级别: "初级", 从业年限: 8, 职称取得日期: "2020-01-01" },
      {},
      ["unknown", null, false, ["workAfterTitle"], []],
    ],
    [
      "about three years",
      { 职称级别: "初级", 从业年限: 8, 取得职称后从业年限: "约3年" },
      {},
      ["unknown", null, false, ["titleDate"], ["workAfterTitle"]],
    ],
    ["two years", { 职称级别: "初级", 从业年限: 8, 取得职称后从业年限: 2 }, {}, ["unmet", 12, false, [], []]],
    ["a higher one", { 职称级别: "高级", 从业年限: 8 }, {}, ["unknown", null, false, ["juniorTitleDate"], []]],
    [
      "a higher one's year",
      { 职称级别: "高级", 从业起始年月: "2010-01-01", 职称取得日期: "2025" },
      {},
      ["unknown", null, false, ["juniorTitleDate"], []],
    ],
    [
      "about three years after a higher one",
      { 职称级别: "高级", 从业年限: 8, 取得职称后从业年限: "约3年" },
      {},
      ["unknown", null, false, ["juniorTitleDate"], []],
    ],
    [
      "a higher one beside the year of 初级",
      { 职称级别: "高级", 从业起始年月: "2010-01-01", 职称取得日期: "2025-01-01", 初级职称取得日期: "2023" },
      {},
      ["unknown", null, false, [], ["juniorTitleDate"]],
    ],
    [
      "a higher one beside the day of 初级",
      { 职称级别: "高级", 从业起始年月: "2010-01-01", 职称取得日期: "2025-01-01", 初级职称取得日期: "2023-03-01" },
      {},
      ["met", null, false, [], []],
    ],
    [
      "one of another field",
      { 职称级别: "初级", 职称专业对应: "否", 从业年限: 8, 取得职称后从业年限: 5 },
      {},
      ["unmet", 36, false, [], []],
    ],
    ["none", { 职称专业对应: "", 从业年限: 8 }, {}, ["unmet", 36, false, [], []]],
    [
      "none, where one may be held unsaid",
      { 职称专业对应: "", 从业年限: 8 },
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["titleDate", "workAfterTitle"], []],
    ],
  ])("%s", (_, facts, setting, told) =>
    expect(
      toldUnder(
        [
          { kind: "title", rank: "初级" },
          { kind: "practice", years: 3, scope: "either", since: "title" },
        ],
        { 职称专业对应: "是", ...facts },
        setting,
      ),
    ).toEqual(told),
  );
});

describe("what is told of years after a title of 中级", () => {
  test.each<[string, Facts, Setting, Told]>([
    [
      "neither its date nor the years after it",
      { 职称级别: "中级", 从业年限: 8 },
      {},
      ["unknown", null, false, ["titleDate", "workAfterTitle"], []],
    ],
    [
      "three years ago to the day",
      { 职称级别: "中级", 从业起始年月: "2010-01-01", 职称取得日期: "2023-03-01" },
      {},
      ["met", null, false, [], []],
    ],
    [
      "a day later",
      { 职称级别: "中级", 从业起始年月: "2010-01-01", 职称取得日期: "2023-03-02" },
      {},
      ["unmet", 1, false, [], []],
    ],
    [
      "its year alone",
      { 职称级别: "中级", 从业起始年月: "2010-01-01", 职称取得日期: "2023" },
      {},
      ["unknown", null, false, ["workAfterTitle"], ["titleDate"]],
    ],
    [
      "its date beside years in all",
      { 职称级别: "中级", 从业年限: 8, 职称取得日期: "2020-01-01" },
      {},
      ["unknown", null, false, ["workAfterTitle"], []],
    ],
    [
      "about three years",
      { 职称级别: "中级", 从业年限: 8, 取得职称后从业年限: "约3年" },
      {},
      ["unknown", null, false, ["titleDate"], ["workAfterTitle"]],
    ],
    ["two years", { 职称级别: "中级", 从业年限: 8, 取得职称后从业年限: 2 }, {}, ["unmet", 12, false, [], []]],
    ["a higher one", { 职称级别: "高级", 从业年限: 8 }, {}, ["unknown", null, false, [], []]],
    [
      "a higher one's year",
      { 职称级别: "高级", 从业起始年月: "2010-01-01", 职称取得日期: "2025" },
      {},
      ["unknown", null, false, [], []],
    ],
    [
      "about three years after a higher one",
      { 职称级别: "高级", 从业年限: 8, 取得职称后从业年限: "约3年" },
      {},
      ["unknown", null, false, [], []],
    ],
    [
      "a higher one beside the year of 初级",
      { 职称级别: "高级", 从业起始年月: "2010-01-01", 职称取得日期: "2025-01-01", 初级职称取得日期: "2023" },
      {},
      ["unknown", null, false, [], []],
    ],
    [
      "a higher one beside the day of 初级",
      { 职称级别: "高级", 从业起始年月: "2010-01-01", 职称取得日期: "2025-01-01", 初级职称取得日期: "2023-03-01" },
      {},
      ["unknown", null, false, [], []],
    ],
    [
      "one of another field",
      { 职称级别: "中级", 职称专业对应: "否", 从业年限: 8, 取得职称后从业年限: 5 },
      {},
      ["unmet", 36, false, [], []],
    ],
    ["none", { 职称专业对应: "", 从业年限: 8 }, {}, ["unmet", 36, false, [], []]],
    [
      "none, where one may be held unsaid",
      { 职称专业对应: "", 从业年限: 8 },
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["titleDate", "workAfterTitle"], []],
    ],
  ])("%s", (_, facts, setting, told) =>
    expect(
      toldUnder(
        [
          { kind: "title", rank: "中级" },
          { kind: "practice", years: 3, scope: "either", since: "title" },
        ],
        { 职称专业对应: "是", ...facts },
        setting,
      ),
    ).toEqual(told),
  );
});

describe("what is told of years of work, asked of own", () => {
  test.each<[string, Facts, Told]>([
    ["five years", { 从业年限: 5 }, ["met", null, false, [], []]],
    ["five years in the occupation", { 从业年限: 5, 从事职业: "绘图员" }, ["met", null, false, [], []]],
    ["five years in a related one", { 从业年限: 5, 从事职业: "制图员" }, ["unknown", null, false, [], []]],
    [
      "five years in another one",
      { 从业年限: 5, 从事职业: "中式烹调师" },
      ["unknown", null, false, [], ["currentOccupation"]],
    ],
    ["about three years", { 从业年限: "约3年" }, ["unknown", null, false, [], ["workYears"]]],
    ["two years", { 从业年限: 2 }, ["unmet", 12, false, [], []]],
    ["one to two years", { 从业年限: "1-2年" }, ["unmet", 1, false, [], []]],
    ["since a month", { 从业起始年月: "2023-03" }, ["unknown", null, false, [], ["workStart"]]],
    ["nothing", {}, ["unknown", null, false, ["workYears"], []]],
  ])("%s", (_, facts, told) => expect(toldUnder([{ kind: "practice", years: 3, scope: "own" }], facts)).toEqual(told));
});

describe("what is told of years of work, asked of related", () => {
  test.each<[string, Facts, Told]>([
    ["five years", { 从业年限: 5 }, ["unknown", null, false, [], []]],
    ["five years in the occupation", { 从业年限: 5, 从事职业: "绘图员" }, ["unknown", null, false, [], []]],
    ["five years in a related one", { 从业年限: 5, 从事职业: "制图员" }, ["met", null, false, [], []]],
    [
      "five years in another one",
      { 从业年限: 5, 从事职业: "中式烹调师" },
      ["unknown", null, false, [], ["currentOccupation"]],
    ],
    ["about three years", { 从业年限: "约3年" }, ["unknown", null, false, [], ["workYears"]]],
    ["two years", { 从业年限: 2 }, ["unmet", 1, false, [], []]],
    ["one to two years", { 从业年限: "1-2年" }, ["unmet", 1, false, [], []]],
    ["since a month", { 从业起始年月: "2023-03" }, ["unknown", null, false, [], ["workStart"]]],
    ["nothing", {}, ["unknown", null, false, ["workYears"], []]],
  ])("%s", (_, facts, told) =>
    expect(toldUnder([{ kind: "practice", years: 3, scope: "related" }], facts)).toEqual(told),
  );
});

describe("what is told of years of work, asked of either", () => {
  test.each<[string, Facts, Told]>([
    ["five years", { 从业年限: 5 }, ["met", null, false, [], []]],
    ["five years in the occupation", { 从业年限: 5, 从事职业: "绘图员" }, ["met", null, false, [], []]],
    ["five years in a related one", { 从业年限: 5, 从事职业: "制图员" }, ["met", null, false, [], []]],
    [
      "five years in another one",
      { 从业年限: 5, 从事职业: "中式烹调师" },
      ["unknown", null, false, [], ["currentOccupation"]],
    ],
    ["about three years", { 从业年限: "约3年" }, ["unknown", null, false, [], ["workYears"]]],
    ["two years", { 从业年限: 2 }, ["unmet", 12, false, [], []]],
    ["one to two years", { 从业年限: "1-2年" }, ["unmet", 1, false, [], []]],
    ["since a month", { 从业起始年月: "2023-03" }, ["unknown", null, false, [], ["workStart"]]],
    ["nothing", {}, ["unknown", null, false, ["workYears"], []]],
  ])("%s", (_, facts, told) =>
    expect(toldUnder([{ kind: "practice", years: 3, scope: "either" }], facts)).toEqual(told),
  );
});
