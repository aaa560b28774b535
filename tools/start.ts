// `npm start`: builds what is needed and serves the workbench with a sample workbook open, over plain http on this
// machine. `npm start -- --https` serves the pane alone, for loading into a real Excel.
import { parseArgs } from "node:util";
import { build } from "./build";
import { certificate } from "./certificate";
import { sampleWorkbook } from "../src/workbench/sample/book";
import { serve } from "./serve";
import type { ServeOptions, Served } from "./serve";

const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;

/** Where Excel on the web runs; a desktop Excel holds the pane in no frame. */
const EXCEL_ON_THE_WEB =
  "'self' https://*.officeapps.live.com https://*.office.com https://excel.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com https://*.partner.officewebapps.cn";

const USAGE = "用法：npm start 打开工作台；npm start -- --https 为真正的 Excel 提供窗格。可加 --port 端口号。";

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function options(): { https: boolean; port: number | null } {
  try {
    const { values } = parseArgs({ options: { https: { type: "boolean" }, port: { type: "string" } } });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) fail(USAGE);
    return { https: values.https ?? false, port };
  } catch {
    return fail(USAGE);
  }
}

function buildOrFail(folder: string, ...env: string[]): void {
  const begin = () => console.log("正在准备页面，第一次约需半分钟……");
  if (!build(folder, env, begin)) fail("页面没有生成，原因见上面的英文信息。");
}

/** A port that was asked for is taken or not at all; else the first free one. */
async function serveSomewhere(asked: number | null, given: ServeOptions): Promise<Served> {
  const ports = asked === null ? Array.from({ length: PORTS_TO_TRY }, (_, n) => FIRST_PORT + n) : [asked];
  for (const port of ports) {
    try {
      return await serve(port, given);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  const [first, last] = [ports[0], ports.at(-1)];
  const taken = first === last ? `端口 ${first} 已被占用` : `端口 ${first} 到 ${last} 都被占用`;
  return fail(`${taken}，请用 --port 换一个端口号，例如 npm start -- --port 4000。`);
}

async function startWorkbench(port: number | null): Promise<Served> {
  buildOrFail("build/workbench", "office=local", "fast", "only=workbench");
  const { name, bytes } = sampleWorkbook();
  const book = JSON.stringify({ name, base64: Buffer.from(bytes).toString("base64") });
  const served = await serveSomewhere(port, {
    folder: "build/workbench",
    office: "bridge",
    frameAncestors: "'self'",
    extra: new Map([["start-book.js", `window.rendingStartBook = ${book};`]]),
  });
  console.log(`\n认定助手工作台已经打开，请在浏览器里访问：\n\n    ${served.address}\n`);
  console.log("里面是一份示例报名表。文件只在本机处理，不会上传。按 Ctrl+C 结束。");
  return served;
}

async function startForExcel(port: number | null): Promise<Served> {
  buildOrFail("build/excel", "only=pane", `office=${process.env.RENDING_OFFICE ?? "cdn"}`);
  const { key, cert, authority } = await certificate();
  const served = await serveSomewhere(port, {
    folder: "build/excel",
    office: "own",
    frameAncestors: EXCEL_ON_THE_WEB,
    tls: { key, cert },
  });
  console.log(`\n认定助手的窗格已经在本机提供：${served.address}/taskpane.html\n`);
  console.log(`1. 让这台电脑信任本机证书（只需一次）：双击 ${authority}，装入“受信任的根证书颁发机构”。`);
  console.log("2. 在 Excel 里加载本文件夹中的 manifest.xml：");
  console.log("   网页版：开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项；");
  console.log(
    "   Windows 版：把 manifest.xml 放进共享文件夹，在“信任中心 → 受信任的加载项目录”里加上该文件夹后重启 Excel。",
  );
  if (served.port !== FIRST_PORT) console.log(`3. manifest.xml 里的端口是 ${FIRST_PORT}，请先改成 ${served.port}。`);
  console.log("\n按 Ctrl+C 结束。");
  return served;
}

const { https, port } = options();
const served = https ? await startForExcel(port) : await startWorkbench(port);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
