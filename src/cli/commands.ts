import { layouts } from "../layouts";
import type { Options } from "./options";
import type { Console } from "./console";

/** value: --name X · list: may be repeated · optional: --name or --name X · flag: --name alone */
export type OptionKind = "value" | "list" | "optional" | "flag";

/** One command: what it takes, and its code, loaded only when it is called. */
export interface Command {
  readonly usage: string;
  readonly purpose: string;
  /** What its one argument is called in messages; null if it takes none. */
  readonly argument: string | null;
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly required: readonly string[];
  readonly load: () => Promise<(options: Options, console: Console) => Promise<void>>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  audit: {
    usage:
      "audit <报名表.xlsx> --pack 公告编号 [--as-of 年-月-日] [--sheet 工作表]… [--column 项目=列标或列名]… [--value 项目=内容]… [--assume 假定=on|off]… [--answers 回答.json] [--correct 种类|all]… [--out 结果.xlsx] [--json 报告.json] [--force]",
    purpose:
      "审核报名表（也可以是 .xls、.et、.ods、.csv）；--out 写出带结果的 .xlsx 副本，原文件不动；--correct 在副本里改正写法，如 date、level",
    argument: "报名表文件",
    options: {
      pack: "value",
      "as-of": "value",
      sheet: "list",
      column: "list",
      value: "list",
      assume: "list",
      answers: "value",
      correct: "list",
      out: "value",
      json: "value",
      force: "flag",
    },
    required: ["pack"],
    load: async () => (await import("./audit")).auditCommand,
  },
  compare: {
    usage:
      "compare <报名表.xlsx> --pack 公告编号 [--pack 公告编号] [--as-of 年-月-日]… [--sheet 工作表] [--column 项目=列标或列名]… [--value 项目=内容]… [--assume 假定=on|off]… [--answers 回答.json] [--json 对比.json] [--force]",
    purpose: "同一张报名表按两份公告或两个日期各审核一遍，列出结论、等级或收费不同的人和依据的条款",
    argument: "报名表文件",
    options: {
      pack: "list",
      "as-of": "list",
      sheet: "value",
      column: "list",
      value: "list",
      assume: "list",
      answers: "value",
      json: "value",
      force: "flag",
    },
    required: ["pack"],
    load: async () => (await import("./compare")).compareCommand,
  },
  plan: {
    usage: `plan --pack 公告编号 [--style ${layouts.map(({ id }) => id).join("|")}] [--out 计划表.xlsx] [--json 计划.json] [--force]`,
    purpose: `生成年度认定计划公告表；${layouts.map(({ id, description }) => `${id} ${description}`).join("，")}`,
    argument: null,
    options: { pack: "value", style: "value", out: "value", json: "value", force: "flag" },
    required: ["pack"],
    load: async () => (await import("./plan")).planCommand,
  },
  "lint-plan": {
    usage: "lint-plan <计划表.xlsx> [--pack 公告编号] [--sheet 工作表] [--json 检查.json] [--force]",
    purpose:
      "检查一张年度计划表（哪家印的、什么版式都可以）：日期、星期、节假日、名称、编码、等级、漏排；--pack 再核对备案的职业和等级",
    argument: "计划表文件",
    options: { pack: "value", sheet: "value", json: "value", force: "flag" },
    required: [],
    load: async () => (await import("./lint-plan")).lintPlanCommand,
  },
  template: {
    usage: "template [--pack 公告编号] --out 空白报名表.xlsx [--force]",
    purpose: "生成空白报名表",
    argument: null,
    options: { pack: "value", out: "value", force: "flag" },
    required: ["out"],
    load: async () => (await import("./template")).templateCommand,
  },
  packs: {
    usage: "packs [--json [清单.json]] [--force]",
    purpose: "列出公告；--json 列出职业、等级、条款、收费和勘误",
    argument: null,
    options: { json: "optional", force: "flag" },
    required: [],
    load: async () => (await import("./packs")).packsCommand,
  },
  selfcheck: {
    usage: "selfcheck",
    purpose: "自检：每份公告自带的例子逐个审核一遍，报告通过多少",
    argument: null,
    options: {},
    required: [],
    load: async () => (await import("./selfcheck")).selfcheckCommand,
  },
};

export function usageText(): string {
  const lines = Object.values(COMMANDS).map(({ usage, purpose }) => `  ${usage}\n      ${purpose}`);
  return [
    "用法：npm run -s rending -- <命令>",
    ...lines,
    "",
    "--sheet 写几次，几张工作表就一起审核；--column 指定一项读哪一列，等号后空着即不读（level=D、申报等级=D、level=申报级别、level=），几张表一起审核时写列名；--value 指定整张表统一的内容（level=四级）。",
    "--answers 采用一份回答文件（专业、证书、工作、院校、职称算不算），与工作簿里记住的回答合在一起，相同的问题以文件为准。",
    "日期写作 2026-03-01，不写即今天；--json 后写 - 输出到屏幕；已有的文件只替换本程序写出后没有动过的，--force 替换任何文件；相对路径从当前文件夹算起。",
    "退出状态：0 完成；2 用法不对；3 文件或工作表不能用，或自检没有通过。",
    "",
  ].join("\n");
}
