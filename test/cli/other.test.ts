import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldHeader, TEMPLATE_FIELDS } from "../../src/core/sheet/fields";
import { TEMPLATE_ROWS } from "../../src/core/template/edits";
import { layouts } from "../../src/layouts";
import { packs } from "../../src/packs";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";

test("plan writes the table and its JSON, in the style that is asked for", () =>
  withFolder(async (folder) => {
    const words = ["plan", "--pack", "jinan-2026", "--out", "plan.xlsx", "--json", "plan.json"];
    expect(await ranIn(folder, words)).toMatchObject({ exit: 0, sentences: [], out: expect.stringContaining("47 行") });
    expect(
      openXlsx(readFileSync(join(folder, "plan.xlsx")))
        .sheets()
        .map(({ name }) => name),
    ).toEqual(["年度认定计划公告"]);
    const compact = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"));
    expect(compact.rows).toHaveLength(47);
    const expanded = JSON.parse(
      (await ranIn(folder, ["plan", "--pack", "jinan-2026", "--style", "expanded", "--json", "-"])).out,
    );
    const levels = compact.rows.reduce((sum: number, row: { levels: number[] }) => sum + row.levels.length, 0);
    expect(expanded.rows).toHaveLength(levels);
  }));

test("plan refuses a style there is none of", () =>
  withFolder(async (folder) => {
    const { exit, sentences } = await ranIn(folder, ["plan", "--pack", "jinan-2026", "--style", "wide"]);
    expect(exit).toBe(2);
    expect(sentences[0]).toMatch(/^没有“wide”这种样式，--style 请写 compact(、[a-z0-9-]+)* 或 [a-z0-9-]+。$/);
    for (const { id } of layouts) expect(sentences[0]).toContain(id);
  }));

test.each([[[]], [["--pack", "jinan-2026"]]])("template %j writes a blank sheet", (words) =>
  withFolder(async (folder) => {
    const { exit, out } = await ranIn(folder, ["template", ...words, "--out", "空白.xlsx"]);
    expect({ exit, files: readdirSync(folder) }).toEqual({ exit: 0, files: ["空白.xlsx"] });
    expect(out).toContain("空白.xlsx");
    const [sheet, ...others] = openXlsx(readFileSync(join(folder, "空白.xlsx"))).sheets();
    expect(others).toEqual([]);
    const headers = TEMPLATE_FIELDS.map(fieldHeader);
    const { header, example } = TEMPLATE_ROWS;
    expect(sheet?.used()).toEqual({ row: 1, column: 1, rows: example, columns: headers.length });
    expect(sheet?.values({ row: header, column: 1, rows: 1, columns: headers.length })).toEqual([headers]);
    expect(sheet?.frozen()).toEqual({ rows: header, columns: 1 });
  }),
);

test("packs names every pack, and tells all of them as JSON", () =>
  withFolder(async (folder) => {
    const { exit, out } = await ranIn(folder, ["packs"]);
    expect(exit).toBe(0);
    const listed = JSON.parse((await ranIn(folder, ["packs", "--json"])).out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(packs.map(({ id }) => id));
    expect(out).toContain(
      "须知：\n      团体申报：院校在校学生、培训机构学员由所在单位初审后统一申报（二、(二)申报方式",
    );
    expect(out).toContain("合格分数：各科60分（公告没有印，借用济南市科技服务业协会2026年公告的）");
    expect(out).toContain("准考证：考试开始前7日至开考前登录管理平台下载并自行打印（三、(四)准考证打印）。");
    for (const { id, title, slips } of packs) {
      expect(out).toContain(id);
      expect(out).toContain(title);
      expect(out).toContain(`勘误和说明 ${slips.length} 处`);
      for (const { at, printed, used, why } of slips) {
        const line = out.split("\n").find((one) => one.includes(why) && one.includes(at));
        expect(line).toContain(`印作“${printed}”`);
        expect(line).toContain(used === printed ? "照原文，未改" : `采用“${used}”`);
      }
    }
    expect(out).toContain("贵州省职业技能等级认定考试报名条件汇总（2023年9月）（汇编，不是正式公告）");
    expect(out).toMatch(/^beijing-itmc-2024 .*（已过有效期）$/m);
    expect(Object.keys(listed[0])).toEqual(
      expect.arrayContaining(["id", "title", "source", "effective", "occupations", "slips"]),
    );
  }));
