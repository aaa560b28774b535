import type { HandChange } from "../core/results/written";
import { isJobError, type JobFailure, type SheetLook } from "./failure";
import { type FailureTrace, type Hint, PortError, type PortErrorKind } from "./port";
import { addressOf } from "../core/terms/cell";

/**
 * Where the sentence is read: the remedy is a click in Excel beside the pane, one on the page that holds a file, an option on the
 * command line.
 */
export type Door = "pane" | "page" | "command";

/** A door that has a screen. */
export type ScreenDoor = Exclude<Door, "command">;

const RESAVE = "请用 Excel 或 WPS 打开，另存为新的 .xlsx 工作簿后再试。";

const PORT_SENTENCES: { readonly [K in PortErrorKind]: (detail: string, cell: string) => string } = {
  "old-xls": () =>
    "这个旧版表格文件（.xls、.et）读不出来，可能已损坏，或比 Excel 95 还旧，请用 Excel 或 WPS 打开，另存为 .xlsx 工作簿后再试。",
  "not-a-workbook": () =>
    "这个文件不是能读的表格（能读的有 .xlsx、.xlsm、.xls、.et、.ods、.csv、.tsv），请用 Excel 或 WPS 打开，另存为 .xlsx 工作簿后再试。",
  "text-too-long": (sheet, cell) =>
    `${sheetCalled(sheet)}的 ${cell} 里的文字超过 32767 个字，Excel 一个单元格放不下，请核对这里有没有漏掉的引号，或把文字删短后再试。`,
  encrypted: () => "文件设有打开密码，请先在 Excel 或 WPS 中打开并去掉密码，保存后再试。",
  truncated: () => "文件不完整（可能没有下载完，或复制时中断），请重新取得这个文件后再试。",
  "too-large": () => "文件太大，无法打开，请把报名表拆成几个文件后再试。",
  "too-complex": (sheet) =>
    sheet === ""
      ? "文件里的格式、名称或规则多得不正常，无法打开，请新建一个工作簿，把报名表的数据“选择性粘贴”为数值后再试。"
      : `工作表${quoted(sheet)}的格式、合并或规则多得不正常，无法读取，请新建一张工作表，把数据“选择性粘贴”为数值后再试。`,
  encoding: (label) => `文件用的是读不出的编码${label === "" ? "" : quoted(label)}，${RESAVE}`,
  "foreign-xml": () => `文件里有工作簿不该有的声明（DOCTYPE），为安全起见没有打开，${RESAVE}`,
  "sheet-damaged": (sheet) =>
    `${sheetCalled(sheet)}已损坏，读不出来，请用 Excel 或 WPS 打开并修复，另存为 .xlsx 后再试。`,
  "unnamed-sheet": (place) => `第 ${place} 张工作表没有名称，请先在 Excel 或 WPS 里给它起一个名称，保存后再试。`,
  "sheet-named-twice": (sheet) =>
    `有两张工作表${sheet === "" ? "同名" : `都叫${quoted(sheet)}`}，请先把其中一张改名，保存后再试。`,
  "cell-twice": (sheet, cell) =>
    `${sheet === "" ? "" : `工作表${quoted(sheet)}的`}${placeCalled(cell)}在文件里写了两次，不知道该用哪一个，${RESAVE}`,
  "sheet-missing": (sheet) =>
    sheet === ""
      ? "要用的工作表刚刚被改名或删除了，请再试一次。"
      : `工作簿里没有名为${quoted(sheet)}的工作表，请核对工作表名称。`,
  "sheet-empty": (sheet) => `${sheetCalled(sheet)}是空的，请先填入报名信息，或选择另一张工作表。`,
  "sheet-protected": (sheet) =>
    sheet === ""
      ? "工作簿的结构受保护，不能添加工作表，请先在“审阅”中撤消工作簿保护，再重试。"
      : `工作表${quoted(sheet)}受保护，不能写入，请先在“审阅”中撤消工作表保护，再重试。`,
  "sheet-filtered": (sheet) => `${sheetCalled(sheet)}正在筛选，写入会错行，请先在“数据”中清除筛选，再重试。`,
  "name-taken": (sheet) =>
    sheet === ""
      ? "刚刚有人添加了同名的工作表，请再试一次。"
      : `已经有名为${quoted(sheet)}的工作表，请先把它改名或删除，再重试。`,
  "cell-editing": () => "有单元格正在编辑，请按回车键或 Esc 键结束编辑，再重试。",
  "other-workbook": () => "当前窗口是另一个工作簿，请回到报名表所在的窗口，再重试。",
  "host-too-old": () =>
    "这个 Excel 版本太旧，请使用 Office 2021 或更新的版本、Microsoft 365，或改用不需要 Excel 的网页。",
  "host-failed": () =>
    "Excel 没有完成这次操作，请再试一次；仍不行时，请保存并重新打开工作簿，或把下面的代码和位置告诉维护人员。",
  "host-busy": () => "Excel 正忙或网络中断，没有完成这次操作，请稍等片刻，再试一次。",
  "access-denied": (sheet) =>
    `Excel 拒绝了对${sheetCalled(sheet)}的操作（可能是工作表或其中的区域受保护、文件是只读的，或被安全软件拦住），` +
    "请先在“审阅”中撤消保护、点“启用编辑”，再重试；仍不行时，请另存一份再试。",
  "sheet-too-large": (sheet) =>
    `${sheetCalled(sheet)}的内容太多，Excel 一次交不出来，请删去用不到的行和列，或把报名表拆成几个工作簿后再试。`,
  "out-of-memory": () => "Excel 的内存不够，请关闭其他工作簿和程序，再重试。",
  "stray-cell": (sheet, cell) =>
    `${sheetCalled(sheet)}的第 ${columnOf(cell)} 列有一个多余的单元格（${cell}），请删去它的内容，再重试。`,
  "row-hidden": (row) =>
    `${row === "" ? "这一" : `第 ${row} `}行隐藏着，看不到，请在“数据”中清除筛选，或取消隐藏这一行，再点一次。`,
  "memory-full": () =>
    "要记在工作簿里的内容超过 1 MB，放不下，这次没有记下，请先在“更多”的“关于”里清空工作簿记住的内容，再重试。",
  "memory-newer": () => "工作簿记住的内容是更新版本的认定助手写的，这一版读不懂，没有改动它，请换用更新的版本再试。",
  "changed-meanwhile": (sheet) => `审核之后${sheetCalled(sheet)}有了改动，为免写错，这次没有写入，请重新审核后再写入。`,
  "changed-while-writing": (sheet) =>
    `写入时${sheetCalled(sheet)}被改动（有人增删了行列、排序或改了人员），为免错行，刚写入的结论已清空，请再按一次“审核”，然后写入。`,
};

const JOB_SENTENCES: {
  readonly [K in JobFailure["kind"]]: (failure: Extract<JobFailure, { kind: K }>, door: Door) => string;
} = {
  "no-registration": () => "没有找到报名表：没有一张工作表的表头里有“姓名”“证件号码”“申报等级”等列，请核对表头后再试。",
  "several-registrations": ({ sheets }, door) =>
    `有 ${sheets.length} 张工作表都像报名表（${sheets.map(({ name }) => quoted(name)).join("、")}），` +
    (door === "command"
      ? `请用 --sheet 指明其中一张，要一起审核就每张写一个 --sheet（${sheets.map((sheet) => `${quoted(sheet.name)}有 ${lookSentence(sheet)}`).join("；")}）。`
      : "请选择要审核的一张或几张。"),
  "no-numbers": ({ sheet, headings }) =>
    `工作表${quoted(sheet)}里有姓名，没有证件号码列（只有${headings.slice(0, 5).map(quoted).join("、")}${headings.length > 5 ? "等列" : ""}），没法审核；号码已经在表里的，请把那一列的表头写作“证件号码”，没有的，请补上这一列，逐人填写后再试。`,
  "empty-form": ({ sheet }) =>
    `工作表${quoted(sheet)}是一张空白的申报表，姓名和证件号码都没有填，没有可以审核的人，请填写后再试，或选择另一张工作表。`,
  "several-forms": ({ sheet, cells }) =>
    `工作表${quoted(sheet)}里有 ${cells.length} 张申报表（姓名在 ${cells.slice(0, 5).join("、")}${cells.length > 5 ? " 等" : ""}），分不清哪一格是谁的，请把每张申报表移到单独的工作表，再一起审核。`,
  "shifted-form": ({ sheet }) =>
    `工作表${quoted(sheet)}是一个人的申报表，合并的单元格没有了，看不出哪一格填的是哪一项，请打开原来的 .xlsx 或 .xls 文件再试。`,
  "form-unwritten": ({ sheet }, door) =>
    door === "command"
      ? `${quoted(sheet)}是一个人的申报表，不往里写结果，请去掉 --out，看概要或 --json 的结果。`
      : formSentence(sheet),
  "no-header": ({ sheet }) =>
    `工作表${quoted(sheet)}里找不到表头，请让同一行里有“姓名”“证件号码”“申报等级”等列名，或选择另一张工作表。`,
  "far-cell": ({ sheet, cell }, door) =>
    `工作表${quoted(sheet)}的 ${cell} 离其他人太远，中间几万行是空的，请删去这个单元格的内容（或把这一行移上来），${again(door)}。`,
  "no-room": ({ sheet, cell }, door) =>
    `工作表${quoted(sheet)}右边没有空列放结果（${cell} 已经到最右），请删去那里多余的内容或取消合并${door === "page" ? "（在“表格工具”里）" : ""}，${again(door)}。`,
  "unknown-pack": ({ id, known }) => `没有编号为${quoted(id)}的公告，可用的有：${known.join("、")}。`,
  "no-plan": ({ title }) => `《${title}》里没有年度认定计划，不能生成计划表，请换一份有年度计划的公告。`,
  "no-plan-table": () =>
    "没有找到计划表：表头里要有报名时间、认定时间一类的列，还要有职业、等级或月份。请打开计划表所在的工作表，核对表头后再试。",
  "part-missing": () => "这一部分没有加载成功，请检查网络后再试；仍不行时，请关闭窗格后重新打开。",
};

/** A command reads the file anew; a door with a screen reads what stands in the sheet. */
function again(door: Door): string {
  return door === "command" ? "保存后再试" : "再试一次";
}

/** What a page without Excel says otherwise: it has no 审阅 tab, no pane to close, and is no Excel that failed. */
const PAGE_SENTENCES: Readonly<Record<string, (detail: string) => string>> = {
  "sheet-protected": (sheet) =>
    sheet === ""
      ? "工作簿的结构受保护，不能添加工作表。请在 Excel 或 WPS 里撤消工作簿保护、保存后，再到这里打开。"
      : `工作表${quoted(sheet)}受保护，不能写入。请在 Excel 或 WPS 里撤消工作表保护、保存后，再到这里打开。`,
  "name-taken": (sheet) => `已经有名为${quoted(sheet)}的工作表。请在 Excel 或 WPS 里把它改名、保存后，再到这里打开。`,
  "too-complex": (sheet) =>
    `${sheet === "" ? "文件" : `工作表${quoted(sheet)}`}里的格式、合并、名称或规则多得不正常，无法读取。请在 Excel 或 WPS 里新建一个工作簿，把数据“选择性粘贴”为数值、保存后，再到这里打开。`,
  "too-large": () => "文件太大，无法打开，请在 Excel 或 WPS 里把报名表拆成几个文件后再试。",
  "host-failed": () => "这次操作没有完成，请再试一次；仍不行时，请先保存，刷新页面后重新打开文件。",
  "no-plan-table": () =>
    "没有找到计划表：表头里要有报名时间、认定时间一类的列，还要有职业、等级或月份。请打开计划表所在的工作表，核对表头后再试。",
  "part-missing": () => "这一部分没有加载成功，请确认网页所在的文件夹是完整的，先保存改动，再刷新页面。",
  unforeseen: () =>
    "程序出了意外，这次操作没有完成，请先保存改动，刷新页面后重新打开文件再试；仍不行时，请告诉维护人员。",
};

/**
 * One Chinese sentence with its remedy for anything that was thrown. An error that is nobody's but ours
 * gets a general sentence: what it says itself is for developers and may hold personal data.
 */
export function messageOf(error: unknown, door: Door = "pane"): string {
  if (door === "page") {
    const kind = error instanceof PortError ? error.kind : isJobError(error) ? error.failure.kind : "unforeseen";
    const sentence = PAGE_SENTENCES[kind];
    if (sentence) return sentence(error instanceof PortError ? error.detail : "");
  }
  if (error instanceof PortError) return PORT_SENTENCES[error.kind](error.detail, error.cell ?? "");
  if (isJobError(error)) return jobSentence(error.failure, door);
  return door === "command"
    ? "程序出了意外，没有写出文件，请核对输入文件后再试；仍不行时，请告诉维护人员。"
    : "程序出了意外，这次操作没有完成，请重新打开工作簿再试；仍不行时，请告诉维护人员。";
}

function jobSentence<K extends JobFailure["kind"]>(failure: Extract<JobFailure, { kind: K }>, door: Door): string {
  const sentence: (failure: Extract<JobFailure, { kind: K }>, door: Door) => string = JOB_SENTENCES[failure.kind];
  return sentence(failure, door);
}

const HINTS: { readonly [K in Hint]: string } = {
  "rules-unreadable": "这张表有 Excel 读不出的条件格式，行的颜色可能不全，结果不受影响。",
  "layout-refused": "打印版面或冻结窗格没有设好，可在“页面布局”“视图”中自行设置。",
};

/**
 * What is said where a file in another format was read: what its new .xlsx does not have. `name` is the new file's; null where
 * whoever reads it has named it herself.
 */
export function convertedSentence(file: string, name: string | null): string {
  const kept = name === null ? "" : `，保存时会下载为“${name}”`;
  return `“${file}”不是 .xlsx，已读成一个新的 .xlsx 工作簿${kept}；原文件不动，公式只留结果，字体和颜色没有带过来。`;
}

/** Cells named one by one; of more only how many there are. */
const MOST_NAMED = 5;

/** What is said before results that were changed by hand are replaced; "" where there are none. */
export function handChangeSentence(changes: readonly (HandChange & { readonly sheet?: string })[]): string {
  if (changes.length === 0) return "";
  const several = new Set(changes.map(({ sheet }) => sheet)).size > 1;
  const named = changes.slice(0, MOST_NAMED).map(({ sheet = "", row, column, heading }) => {
    return `${several ? `${quoted(sheet)}表` : ""}${addressOf(row, column)}“${heading}”`;
  });
  const more = changes.length > MOST_NAMED ? "等" : "";
  return `有 ${changes.length} 个结果单元格在上次写入后被手工改过（${named.join("、")}${more}），写入后会换成这次的结果，要保留的请先另行记下。`;
}

/** What is added where so many of them are conclusions that say a verdict; "" where none does. */
export function offeredSentence(conclusions: number): string {
  if (conclusions === 0) return "";
  return `其中 ${conclusions} 个改的是审核结论，要照改的算，请改写在“人工核定”列（没有就加上这一列），理由写在“核定理由”列。`;
}

/** What is added to the sentence about work that is done. */
export function hintSentence(hint: Hint): string {
  return HINTS[hint];
}

/**
 * What the pane shows as 代码 and 位置 of a failure, to be copied for whoever mends it. Of an error of ours its kind and the
 * function it came from; never its message, which may hold what stands in a cell.
 */
export function traceOf(error: unknown): FailureTrace {
  if (error instanceof PortError) return { code: error.code ?? error.kind, location: error.location };
  if (isJobError(error)) return { code: error.failure.kind, location: null };
  if (!(error instanceof Error)) return { code: typeof error, location: null };
  // "at name (https://host/path/part.js:1:234)", with no name "at https://…": the host is nobody's business.
  const [, name = "", file = ""] =
    /^\s*at (?:async )?(?:(\S+) \()?(?:.*[\\/])?([^\\/\s()]+:\d+:\d+)\)?$/m.exec(error.stack ?? "") ?? [];
  const location = `${name} ${file}`.trim();
  return { code: error.name, location: location === "" ? null : location };
}

/** Why results are not written into a sheet, or into several. */
export function formSentence(...sheets: readonly string[]): string {
  return `${sheets.map(quoted).join("、")}是一个人的申报表，不往里写结果。`;
}

/** What a sheet looks like, in a few words: 100 行，认出 12 列，标题“2026届报名表”. */
export function lookSentence({ rows, columns, title, form }: SheetLook): string {
  const size = form === true ? ["一个人的申报表", `认出 ${columns} 栏`] : [`${rows} 行`, `认出 ${columns} 列`];
  const parts = [...size, ...(title === "" ? [] : [`标题${quoted(title)}`])];
  return parts.join("，");
}

function quoted(name: string): string {
  return `“${name}”`;
}

/** A sheet in a sentence, also where it is not known which. */
function sheetCalled(name: string): string {
  return name === "" ? "工作表" : `工作表${quoted(name)}`;
}

/** A cell ("B3") or a row ("3:3") in a sentence, also where it is not known which. */
function placeCalled(address: string): string {
  return address === "" ? "一个单元格" : address.replace(/^(\d+):\d+$/, "第$1行");
}

/** "XFD1" → "XFD". */
function columnOf(cell: string): string {
  return cell.replace(/\d+$/, "");
}

/**
 * 代码 and 位置 of a failure nobody foresaw, for whoever is to mend it; null where the sentence says all there is: a protected
 * sheet is no fault of anybody's.
 */
export function shownTrace(error: unknown): FailureTrace | null {
  if (isJobError(error)) return null;
  if (error instanceof PortError && error.code === null && error.kind !== "host-failed") return null;
  return traceOf(error);
}

/** The trace in one line: "代码 InvalidArgument，位置 Range.values". */
export function traceLine({ code, location }: FailureTrace): string {
  return [code !== null ? [`代码 ${code}`] : [], location !== null ? [`位置 ${location}`] : []].flat().join("，");
}
