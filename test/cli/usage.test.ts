import { tmpdir } from "node:os";
import { usageText } from "../../src/cli/commands";
import { ranIn } from "../support/command";

const usage = usageText();

test.each([
  [[], "请写明要做什么。"],
  [["lint", "plan.xlsx"], "没有“lint”这个命令。"],
  [["toString"], "没有“toString”这个命令。"],
  [["audit", "--pack", "jinan-2026"], "缺少报名表文件。"],
  [["audit", "in.xlsx"], "缺少选项 --pack。"],
  [["audit", "in.xlsx", "other.xlsx", "--pack", "jinan-2026"], "多出来的内容“other.xlsx”。"],
  [["audit", "in.xlsx", "--pack"], "选项 --pack 后面缺少内容。"],
  [["audit", "in.xlsx", "--pack", "--json", "-"], "选项 --pack 后面缺少内容。"],
  [["audit", "in.xlsx", "--pack="], "选项 --pack 后面缺少内容。"],
  [["audit", "in.xlsx", "--pack", "a", "--pack", "b"], "选项 --pack 写了两次，请只写一次。"],
  [["audit", "in.xlsx", "--packs", "jinan-2026"], "不认识的选项“--packs”。"],
  [["audit", "in.xlsx", "-pack", "jinan-2026"], "不认识的选项“-pack”。"],
  [["plan", "jinan-2026"], "多出来的内容“jinan-2026”。"],
  [["lint-plan"], "缺少计划表文件。"],
  [["template"], "缺少选项 --out。"],
])("wrong usage %j ends with 2, one sentence and how it is used", async (words, sentence) => {
  expect(await ranIn(tmpdir(), words)).toEqual({ exit: 2, out: "", sentences: [sentence, usage] });
});

test("asking for help is no mistake", async () => {
  expect(await ranIn(tmpdir(), ["--help"])).toEqual({ exit: 0, out: usage, sentences: [] });
});

test("the usage lists the commands there are", () => {
  for (const command of ["audit", "compare", "plan", "lint-plan", "template", "packs"])
    expect(usage).toContain(`\n  ${command} `);
});
