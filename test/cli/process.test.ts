import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withFolder } from "../support/command";

const PROJECT = resolve(__dirname, "../..");

/** The command as npm starts it: in the project's folder, called from another. */
function called(from: string, ...words: readonly string[]) {
  const args = ["--import", "tsx", "--import", "./tools/yaml-node.mjs", "src/cli/main.ts", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: from },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test(
  "as a process: paths are the caller's, exit status and streams as promised",
  () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "sub"));
      const blank = called(folder, "template", "--pack", "jinan-2026", "--out", "sub/blank.xlsx");
      expect(blank).toMatchObject({ status: 0, stderr: "" });
      expect(readdirSync(join(folder, "sub"))).toEqual(["blank.xlsx"]);

      // A blank sheet is a registration sheet with nobody in it.
      const audit = called(
        folder,
        "audit",
        "sub/blank.xlsx",
        "--pack",
        "jinan-2026",
        "--as-of",
        "2026-03-01",
        "--json",
        "-",
      );
      expect(audit.status).toBe(0);
      expect(JSON.parse(audit.stdout)).toMatchObject({ asOf: "2026-03-01", rows: [], summary: { rows: 0 } });

      const wrong = called(folder, "audit", "sub/blank.xlsx");
      expect(wrong).toMatchObject({ status: 2, stdout: "" });
      expect(wrong.stderr).toMatch(/^缺少选项 --pack。\n用法/);

      writeFileSync(join(folder, "in.xlsx"), "PK");
      const broken = called(folder, "audit", "in.xlsx", "--pack", "jinan-2026", "--out", "out.xlsx");
      expect(broken).toMatchObject({ status: 3, stdout: "" });
      expect(broken.stderr).toMatch(/^[^\n]+。\n$/);
      expect(broken.stderr).not.toMatch(/at |Error/);
      expect(readFileSync(join(folder, "in.xlsx"), "utf8")).toBe("PK");
    }),
  60_000,
);
