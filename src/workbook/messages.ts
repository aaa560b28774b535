import { isJobError, type JobFailure } from "./failure";
import { PortError, type PortErrorKind } from "./port";

/** Where the sentence is read: the remedy is a click in the pane, an option on the command line. */
export type Door = "pane" | "command";

const PORT_SENTENCES: { readonly [K in PortErrorKind]: (detail: string) => string } = {
  "old-xls": () => "这是旧版 .xls 文件，请用 Excel 或 WPS 打开，另存为 .xlsx 工作簿后再试。",
  "not-a-workbook": () =>
    "这个文件不是 .xlsx 工作簿（可能是 .csv 等文件改了扩展名），请用 Excel 或 WPS 打开原文件，另存为 .xlsx 工作簿后再试。",
  encrypted: () => "文件设有打开密码，请先在 Excel 或 WPS 中打开并去掉密码，保存后再试。",
  truncated: () => "文件不完整（可能没有下载完，或复制时中断），请重新取得这个文件后再试。",
  "too-large": () => "文件太大，无法打开，请把报名表拆成几个文件后再试。",
  "sheet-missing": (sheet) => `工作簿里没有名为${quoted(sheet)}的工作表，请核对工作表名称。`,
  "sheet-empty": (sheet) => `工作表${quoted(sheet)}是空的，请先填入报名信息，或选择另一张工作表。`,
  "sheet-protected": (sheet) =>
    `工作表${quoted(sheet)}受保护，不能写入，请先在“审阅”中撤消工作表保护（或工作簿保护），再重试。`,
  "sheet-filtered": (sheet) => `工作表${quoted(sheet)}正在筛选，写入会错行，请先在“数据”中清除筛选，再重试。`,
  "name-taken": (sheet) => `已经有名为${quoted(sheet)}的工作表，请先把它改名或删除，再重试。`,
  "cell-editing": () => "有单元格正在编辑，请按回车键或 Esc 键结束编辑，再重试。",
  "read-only": () => "工作簿是只读的，不能写入，请先启用编辑，或另存一份后再试。",
  "other-workbook": () => "当前窗口是另一个工作簿，请回到报名表所在的窗口，再重试。",
  "host-too-old": () =>
    "这个 Excel 版本太旧，请使用 Office 2021 或更新的版本、Microsoft 365，或改用不需要 Excel 的网页。",
  "host-failed": () => "Excel 没有完成这次操作，请先保存工作簿再重试；仍不行时，请关闭并重新打开工作簿。",
  "changed-meanwhile": (sheet) =>
    `审核之后工作表${quoted(sheet)}有了改动，为免写错，这次没有写入，请重新审核后再写入。`,
};

const JOB_SENTENCES: {
  readonly [K in JobFailure["kind"]]: (failure: Extract<JobFailure, { kind: K }>, door: Door) => string;
} = {
  "no-registration": () => "没有找到报名表：没有一张工作表的表头里有“姓名”“证件号码”“申报等级”等列，请核对表头后再试。",
  "several-registrations": ({ sheets }, door) =>
    `有 ${sheets.length} 张工作表都像报名表（${sheets.map(quoted).join("、")}），` +
    (door === "command" ? "请用 --sheet 指明其中一张。" : "请选择要审核的一张。"),
  "no-header": ({ sheet }) =>
    `工作表${quoted(sheet)}里找不到表头，请让同一行里有“姓名”“证件号码”“申报等级”等列名，或选择另一张工作表。`,
  "unknown-pack": ({ id, known }) => `没有编号为${quoted(id)}的规则包，可用的有：${known.join("、")}。`,
  "no-plan": ({ title }) => `《${title}》里没有年度认定计划，不能生成计划表，请换一个有计划的规则包。`,
  "part-missing": () => "这一部分没有加载成功，请检查网络后再试；仍不行时，请关闭窗格后重新打开。",
};

/**
 * One Chinese sentence with its remedy for anything that was thrown. An error that is nobody's but ours
 * gets a general sentence: what it says itself is for developers and may hold personal data.
 */
export function messageOf(error: unknown, door: Door = "pane"): string {
  if (error instanceof PortError) return PORT_SENTENCES[error.kind](error.detail);
  if (isJobError(error)) return jobSentence(error.failure, door);
  return door === "command"
    ? "程序出了意外，没有写出文件，请核对输入文件后再试；仍不行时，请告诉维护人员。"
    : "程序出了意外，这次操作没有完成，请重新打开工作簿再试；仍不行时，请告诉维护人员。";
}

function jobSentence<K extends JobFailure["kind"]>(failure: Extract<JobFailure, { kind: K }>, door: Door): string {
  const sentence: (failure: Extract<JobFailure, { kind: K }>, door: Door) => string = JOB_SENTENCES[failure.kind];
  return sentence(failure, door);
}

function quoted(name: string): string {
  return name === "" ? "" : `“${name}”`;
}
