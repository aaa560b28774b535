import { loadOccupationNames } from "../src/core/law/occupation-names";
import { loadRemarks } from "../src/core/law/remarks";
import { packs } from "../src/packs";
import { vocabulary } from "../src/vocabulary";

const DENIALS = { about: {}, denies: "", studies: "", counted: "", innocent: "" };

describe("rules/catalog/occupations.yaml", () => {
  test("knows every occupation of the notices, each with words people use for it", () => {
    for (const { occupations } of packs) {
      for (const { name } of occupations) {
        const parent = name.replace(/\(.*$/, "");
        expect([name, vocabulary.occupations.known.has(parent)]).toEqual([name, true]);
        expect([name, (vocabulary.occupations.words.get(parent)?.size ?? 0) > 0]).toEqual([name, true]);
      }
    }
  });
  test("knows every work type of the notices, whichever notice a sheet is read for", () => {
    for (const { occupations } of packs) {
      for (const { workTypes } of occupations) {
        for (const { name } of workTypes) {
          expect([name, vocabulary.contents.names.workTypes.has(name)]).toEqual([name, true]);
        }
      }
    }
  });
  test("an old name that is another occupation is a fault of the file", () => {
    const file = {
      title: "t",
      read: ["r"],
      checked: "c",
      trust: "t",
      occupations: { 甲师: { former: "乙师" } },
      others: "乙师",
    };
    expect(() => loadOccupationNames(file, "o.yaml")).toThrow(
      "o.yaml：occupations.甲师.former 乙师是另一个职业，不能作旧名称",
    );
  });
});

describe("rules/catalog/remarks.yaml", () => {
  test("a heading that is none of ours is a fault of the file", () =>
    expect(() =>
      loadRemarks(
        { harmless: { "从业年限 工龄": "满" }, doubtful: "实习", planned: "", denials: DENIALS, exceptions: "" },
        "r.yaml",
      ),
    ).toThrow("没有“工龄”这个标准表头"));
  test("every list of the contract is there", () => {
    for (const word of [
      "实习",
      "见习",
      "兼职",
      "辅修",
      "公示",
      "评审",
      "在办",
      "拟",
      "预计",
      "挂靠",
      "中断",
      "其他行业",
    ])
      expect([word, vocabulary.remarks.doubtful?.test(word)]).toEqual([word, true]);
  });
});
