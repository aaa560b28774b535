import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { partText, unzipped } from "../support/judge";

const PEOPLE = `
  | 姓名 | 证件号码                     | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | 初中     | {5}      | 互联网营销师 | 直播销售员 | 四级     |
`;
const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026"];

function withInput(work: (folder: string) => Promise<void>) {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook({ 报名表: PEOPLE }).save());
    await work(folder);
  });
}

describe("a file that is there", () => {
  it("and is no result of ours is replaced with --force only", () =>
    withInput(async (folder) => {
      const [book, text] = [join(folder, "名单.xlsx"), join(folder, "notes.json")];
      writeFileSync(book, drawBook({ 名单: "| 甲 |" }).save());
      writeFileSync(text, '{"mine": 1}');
      const before = [readFileSync(book), readFileSync(text)];
      for (const words of [
        ["--out", "名单.xlsx"],
        ["--json", "notes.json"],
      ]) {
        const refused = await ranIn(folder, [...AUDIT, ...words]);
        expect(refused.exit).toBe(2);
        expect(refused.sentences[0]).toMatch(/^已经有文件“.*”，.*--force。$/);
      }
      expect((await ranIn(folder, ["plan", "--pack", "jinan-2026", "--out", "名单.xlsx"])).exit).toBe(2);
      expect((await ranIn(folder, ["template", "--out", "名单.xlsx"])).exit).toBe(2);
      expect((await ranIn(folder, ["packs", "--json", "notes.json"])).exit).toBe(2);
      expect([readFileSync(book), readFileSync(text)]).toEqual(before);
      expect((await ranIn(folder, [...AUDIT, "--out", "名单.xlsx", "--json", "notes.json", "--force"])).exit).toBe(0);
      expect(readFileSync(book)).not.toEqual(before[0]);
      expect(JSON.parse(readFileSync(text, "utf8"))).toMatchObject({ pack: "jinan-2026" });
    }));

  it.each([
    ["an audit", [...AUDIT, "--out", "o.xlsx", "--json", "o.json"]],
    ["a plan", ["plan", "--pack", "jinan-2026", "--out", "o.xlsx", "--json", "o.json"]],
    ["a blank sheet", ["template", "--out", "o.xlsx"]],
    ["a comparison", ["compare", "in.xlsx", "--pack", "jinan-2026", "--pack", "shanghai-2026", "--json", "o.json"]],
    ["the list of notices", ["packs", "--json", "o.json"]],
  ])("and is a result of ours is replaced: %s", (_, words) =>
    withInput(async (folder) => {
      expect((await ranIn(folder, words)).exit).toBe(0);
      expect(await ranIn(folder, words)).toMatchObject({ exit: 0, sentences: [] });
      // By a result of another kind as well.
      expect((await ranIn(folder, [...AUDIT, "--out", "o.xlsx", "--json", "o.json"])).exit).toBe(0);
    }),
  );

  it("and is a result in which somebody has worked since is hers", () =>
    withInput(async (folder) => {
      await ranIn(folder, [...AUDIT, "--out", "o.xlsx"]);
      const book = openXlsx(readFileSync(join(folder, "o.xlsx")));
      book.sheet("报名表")?.setValue(5, 1, "人工核定");
      writeFileSync(join(folder, "o.xlsx"), book.save());
      expect((await ranIn(folder, [...AUDIT, "--out", "o.xlsx"])).exit).toBe(2);
    }));

  it("keeps who may read it", () =>
    withInput(async (folder) => {
      const out = join(folder, "o.xlsx");
      await ranIn(folder, [...AUDIT, "--out", "o.xlsx"]);
      for (const mode of [0o600, 0o640]) {
        chmodSync(out, mode);
        await ranIn(folder, [...AUDIT, "--out", "o.xlsx"]);
        expect(statSync(out).mode & 0o777).toBe(mode);
      }
    }));
});

describe("a workbook with macros and a template", () => {
  const main = (type: string) => (xml: string) =>
    xml.replace("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type);
  const typesOf = (path: string): string => partText(new Uint8Array(readFileSync(path)), "[Content_Types].xml");

  it.each([
    [
      "in.xltx",
      "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
      "o.xlsx",
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    ],
    ["in.xltm", "vnd.ms-excel.template.macroEnabled.main+xml", "o.xlsm", "vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["in.xlsm", "vnd.ms-excel.sheet.macroEnabled.main+xml", "o.xlsm", "vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["misnamed.xlsx", "vnd.ms-excel.sheet.macroEnabled.main+xml", "o.xlsm", "vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ])("%s comes out as a workbook that Excel opens by its name", (name, type, out, expected) =>
    withInput(async (folder) => {
      const parts = unzipped(new Uint8Array(readFileSync(join(folder, "in.xlsx"))));
      const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
      writeFileSync(join(folder, name), zipSync({ ...parts, "[Content_Types].xml": strToU8(main(type)(types)) }));
      const wrong = out === "o.xlsx" ? "o.xlsm" : "o.xlsx";
      const refused = await ranIn(folder, ["audit", name, "--pack", "jinan-2026", "--out", wrong]);
      expect(refused).toMatchObject({ exit: 2 });
      expect(refused.sentences[0]).toContain(`要以 ${out.slice(1)} 结尾`);
      expect(await ranIn(folder, ["audit", name, "--pack", "jinan-2026", "--out", out])).toMatchObject({ exit: 0 });
      expect(typesOf(join(folder, out))).toContain(`application/${expected}"`);
    }),
  );
});

describe("what a killed run has left", () => {
  it("goes with the next one beside it; that of a run which still works stays", () =>
    withInput(async (folder) => {
      const gone = spawnSync(process.execPath, ["-e", ""]).pid;
      const stale = [`.rending-${gone}-0.tmp`, `.rending-00000000-${process.pid}-1.tmp`];
      const working = [`.rending-${process.pid}-7.tmp`, `.rending-00000000-${gone}-2.tmp`, "rending.tmp"];
      for (const name of [...stale, ...working]) writeFileSync(join(folder, name), "甲 370102…");
      const lastWeek = new Date(Date.now() - 7 * 24 * 3600 * 1000);
      utimesSync(join(folder, stale[1] ?? ""), lastWeek, lastWeek);
      expect((await ranIn(folder, [...AUDIT, "--out", "o.xlsx"])).exit).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "o.xlsx", ...working].sort());
    }));
});

const MAIN = ["--import", "tsx", "--import", "./tools/yaml-node.mjs", "src/cli/main.ts"];
const PROJECT = resolve(__dirname, "../..");

describe("standard output", () => {
  const full = existsSync("/dev/full") ? test : test.skip;

  full(
    "on a full disk is a failure with its sentence",
    () =>
      withInput(async (folder) => {
        for (const words of [["packs"], ["packs", "--json", "-"], ["help"], [...AUDIT, "--json", "-"]]) {
          const { status, stderr } = spawnSync(process.execPath, [...MAIN, ...words], {
            cwd: PROJECT,
            env: { ...process.env, INIT_CWD: folder },
            stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
            encoding: "utf8",
          });
          expect({ status, stderr }).toEqual({ status: 3, stderr: "不能写到标准输出：磁盘已满，请清理后再试。\n" });
        }
      }),
    60_000,
  );

  full("a device named as a file is written to, and never replaced", () =>
    withInput(async (folder) => {
      const { exit, sentences } = await ranIn(folder, [...AUDIT, "--json", "/dev/full"]);
      expect({ exit, sentences }).toEqual({ exit: 3, sentences: ["不能写入文件“full”：磁盘已满，请清理后再试。"] });
      expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
    }),
  );

  test(
    "whose reader has gone is a failure too, and a slow reader gets everything",
    () =>
      withFolder(async (folder) => {
        const run = (): ReturnType<typeof spawn> =>
          spawn(process.execPath, [...MAIN, "packs", "--json", "-"], {
            cwd: PROJECT,
            env: { ...process.env, INIT_CWD: folder },
          });
        const gone = run();
        gone.stdout?.destroy();
        let said = "";
        gone.stderr?.on("data", (text) => (said += String(text)));
        expect(await new Promise((resolve) => gone.on("close", resolve))).toBe(3);
        expect(said).toMatch(/^不能写到标准输出：.*提前关闭.*。\n$/);

        const slow = run();
        let text = "";
        slow.stdout?.on("data", (more) => (text += String(more))).pause();
        setTimeout(() => slow.stdout?.resume(), 3000);
        expect(await new Promise((resolve) => slow.on("close", resolve))).toBe(0);
        expect(JSON.parse(text)).toHaveLength(5);
      }),
    60_000,
  );
});
