import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outputPath, readInput } from "../../src/cli/files";
import { writeOutputs } from "../../src/cli/write-outputs";
import { withFolder } from "../support/command";

test("an output that is the input by another name is refused", () =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), "input");
    symlinkSync("in.xlsx", join(folder, "link.xlsx"));
    symlinkSync(folder, join(folder, "here"));
    linkSync(join(folder, "in.xlsx"), join(folder, "hard.xlsx"));
    for (const path of ["in.xlsx", "./in.xlsx", "link.xlsx", "here/in.xlsx", "hard.xlsx", join(folder, "in.xlsx")]) {
      expect(() => outputPath(folder, path, { not: ["in.xlsx"], force: false })).toThrow(
        "与输入文件或另一个输出文件相同",
      );
    }
    expect(outputPath(folder, "out.xlsx", { not: ["in.xlsx"], force: false })).toMatch(/out\.xlsx$/);
    // Neither is there yet, both lead to the same place.
    expect(() => outputPath(folder, "here/new.json", { not: ["new.json"], force: false })).toThrow("相同");
  }));

test("a name that does not say what the file is, a folder, a folder that is not there", () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, "dir.xlsx"));
    const xlsx = { endings: [".xlsx"], not: [], force: false };
    expect(() => outputPath(folder, "out.xls", xlsx)).toThrow("要以 .xlsx 结尾");
    expect(() => outputPath(folder, "dir.xlsx", xlsx)).toThrow("这是一个文件夹");
    expect(() => outputPath(folder, "none/out.xlsx", xlsx)).toThrow("没有这个文件夹");
    expect(() => readInput(folder, "none.xlsx")).toThrow("不能读取文件“none.xlsx”：没有这个文件或文件夹");
    expect(() => readInput(folder, "dir.xlsx")).toThrow("这是一个文件夹");
  }));

test("files are written whole and all of them, or none", () =>
  withFolder(async (folder) => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    writeFileSync(one, "before");
    writeOutputs([
      { path: one, data: "after" },
      { path: two, data: new Uint8Array([1, 2, 3]) },
    ]);
    expect(readFileSync(one, "utf8")).toBe("after");
    expect([...readFileSync(two)]).toEqual([1, 2, 3]);

    expect(() =>
      writeOutputs([
        { path: one, data: "again" },
        { path: join(folder, "none", "three"), data: "" },
      ]),
    ).toThrow("不能写入文件");
    expect(readFileSync(one, "utf8")).toBe("after");
    expect(readdirSync(folder).sort()).toEqual(["one", "two"]);
  }));
