// `npm test`: everything there is to check, in one run: types, lint, format, unit and Office client tests, Chromium.
// Ends with one plain line, "N passed, M failed".
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, hasChineseFont } from "./chromium.cjs";

const PACKAGES = ["chromium", "fonts-noto-cjk"];

/** The path of a tool that npm has installed. */
const tool = (name) => join("node_modules", ".bin", name);

/** Runs a tool and shows what it says once it has ended; true where it exited with 0. */
function run(name, ...args) {
  return new Promise((resolve) => {
    const child = spawn(tool(name), args);
    const said = [];
    child.stdout.on("data", (data) => said.push(data));
    child.stderr.on("data", (data) => said.push(data));
    child.on("error", () => resolve(false));
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

/** Installs what the browser tests need where that is missing and allowed; says both names where it is not. */
function prepareBrowser() {
  if (findChromium() && hasChineseFont()) return true;
  if (process.getuid?.() === 0 && spawnSync("sh", ["-c", "command -v apt-get"]).status === 0) {
    console.log(`Installing ${PACKAGES.join(" ")} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES], {
      stdio: ["ignore", "ignore", "inherit"],
      env: environment,
    });
  }
  if (findChromium() && hasChineseFont()) return true;
  console.error(
    `The browser tests need Chromium (or Chrome, on PATH or in CHROME_PATH) and a Chinese font: on Debian, apt-get install ${PACKAGES.join(" ")}.`,
  );
  return false;
}

/** Runs both Jest projects and answers how many tests passed and failed; a suite that cannot run is one failure. */
function jest() {
  const folder = mkdtempSync(join(tmpdir(), "rending-test-"));
  const file = join(folder, "jest.json");
  // Jest leaves one core idle unless it is told: of two that is half the machine.
  const options = ["--json", `--outputFile=${file}`, "--maxWorkers=100%", ...process.argv.slice(2)];
  spawnSync(tool("jest"), options, { stdio: "inherit" });
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks = {
  browser: prepareBrowser,
  types: () => run("tsc", "-p", "."),
  "types of the core alone": () => run("tsc", "-p", "src/core"),
  lint: () => run("eslint", "."),
  format: () =>
    run(
      "prettier",
      "--check",
      "--log-level",
      "warn",
      "src",
      "test",
      "tools",
      "eslint.config.js",
      "jest.config.js",
      "webpack.config.js",
    ),
};

let passed = 0;
let failed = 0;
/** Each takes one core at most, so they run side by side. */
await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const began = Date.now();
    const good = await check();
    console.log(`${good ? "ok" : "FAILED"}  ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
    if (good) passed += 1;
    else failed += 1;
  }),
);
const tests = jest();
passed += tests.passed;
failed += tests.failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
