import type { Decision } from "../core/decide/decision";
import { isoOf, type Day } from "../core/time/day";
import type { Audit, JointAudit } from "../core/audit";
import { OBJECTION_LABELS } from "../core/explain/validity";
import { recordsSentence } from "../core/explain/summary";
import type { RulePack, Slip } from "../core/law/schema";
import type { Objection } from "../core/law/validity";
import { LEVEL_NAMES } from "../core/terms/words";
import type { GroupKind } from "./groups";
import type { Choice } from "./choice";
import type { ScreenDoor } from "../workbook/messages";
import type { InSheet, SheetWork, Work } from "./state";

/** Every word the pane itself says; what it says about a row comes from core/explain, about a failure from workbook/messages. */
export const TEXT = {
  title: "认定助手",
  notExcel: "请在 Excel 里打开认定助手：它要读取打开的工作簿。",
  auditTab: "审核报名表",
  planTab: "年度计划表",
  moreTab: "更多",
  notice: "公告",
  chooseNotice: "请选择公告",
  noNotice: "今天没有正在适用的正式公告，请先选择一份。",
  asOf: "审核日期",
  asOfHint: "年限和年龄算到这一天。",
  asOfMissing: "请填写审核日期。",
  audit: "审核",
  change: "更改公告或日期",
  otherSheet: "更换工作表",
  auditAgain: "重新审核",
  stale: "结果可能已过期",
  staleWrite: "结果可能已过期，重新审核后才能写入。",
  feesDue: "应收认定费",
  cancel: "取消",
  silentReading: "表格有一会儿没有回应了。如果有单元格正在编辑，请按回车键结束；还没有反应时，请按“取消”，再试一次。",
  close: "关闭",
  write: "写入结果",
  clear: "清除标记",
  filterCause: "按原因筛选",
  anyCause: "全部原因",
  find: "查找：姓名、行号或证件号后四位",
  findShort: "查姓名、行号",
  nothingFound: "没有符合筛选的行。",
  emptyHint: "打开报名表，选好公告和审核日期，按“审核”。审核只读取表格，不改动任何内容；看过结果，再决定是否写入。",
  privacy: "所有计算都在本机完成，不上传任何内容。",
  seeColumns: "看列的用途",
  chooseForAll: "所有人都一样的，可以在“列的用途”里给整张表选一个。",
  opening: "正在打开…",
  ledger: "依据",
  documents: "需提交材料",
  usedClause: "符合的条款",
  nearestClause: "最接近的条款",
  metClause: "条件已具备的条款",
  otherLevels: "查看其他等级",
  assumptionsHint: "表中没写的，打开的照假定处理，关着的不假定；切换后立即重新审核。",
  slipsHint: "公告原文的疏漏，以及本助手怎样处理：",
  slipPrinted: "原文",
  slipUsed: "采用",
  slipKept: "照原文，未改",
  planHint: "按公告生成一张新工作表，版式照公告原表，横向 A4 纸，可直接打印。已有的工作表不受影响。",
  planStyle: "排法",
  plan: "生成计划表",
  noPlan: "这份公告没有年度计划，不能生成计划表。",
  corrections: "可以改正的写法",
  copy: "复制",
  copied: "已复制，可以发给维护人员。",
  notCopied: "没有复制成功，请照着抄下来。",
  met: "满足",
  unmet: "不满足",
  unknown: "待核",
} as const;

/** A fault of ours, with the remedy that is at hand. */
export const CRASHED: { readonly [K in ScreenDoor]: string } = {
  pane: "认定助手出错了，请关闭窗格后重新打开；如果刚才正在写入，请重新审核，再写入一次。",
  page: "认定助手出错了，请先按上面的“保存”留下改动，再刷新页面、重新打开文件。",
};

/** A write that says nothing for a while. */
export const SILENT_WRITING: { readonly [K in ScreenDoor]: string } = {
  pane: "表格有一会儿没有回应了。如果有单元格正在编辑，请按回车键结束；还没有反应时，请先保存工作簿，再关闭窗格重新打开。",
  page: "表格有一会儿没有回应了。请再等一等；还没有反应时，请刷新页面、重新打开文件。",
};

const GROUP_TITLES: { readonly [K in GroupKind]: string } = {
  ineligible: "不符合",
  undetermined: "待核",
  noted: "符合，有提示",
  eligible: "符合",
};

/** What a group asks of the clerk; "" where it asks nothing. */
export const GROUP_HINTS: { readonly [K in GroupKind]: string } = {
  ineligible: "",
  undetermined: "资料不全或有误，补正后再审核。",
  noted: "可以申报，有一处或几处请留意。",
  eligible: "",
};

const IN_SHEET: { readonly [K in InSheet]: string } = {
  nothing: "结果还没有写入表格。",
  same: "结果已写入表格。",
  older: "表格里是以前写入的结果，可能已过期，请再写入一次。",
};

/** Above the buttons that write: what the sheet says of the result. */
export function standingOf(inSheet: InSheet, stale: boolean): string {
  return stale ? TEXT.staleWrite : IN_SHEET[inSheet];
}

/** What stands beside the progress bar. */
export const WORKING: { readonly [K in Work]: string } = {
  audit: "正在读取和审核",
  reaudit: "正在按新的假定审核",
  settle: "正在按新的列用途审核",
  write: "正在写入结果",
  clear: "正在清除标记",
  plan: "正在生成计划表",
  template: "正在生成空白报名表",
  compare: "正在对比",
  selfcheck: "正在自检",
  forget: "正在清空记住的内容",
  correct: "正在改正并重新审核",
  takeBack: "正在撤回并重新审核",
};

/** The notice in the list of notices; one that is no law on that day says so. */
export function packOption({ title }: RulePack, objections: readonly Objection[]): string {
  const marks = objections.map(({ kind }) => OBJECTION_LABELS[kind]);
  return marks.length === 0 ? title : `${title}（${marks.join("；")}）`;
}

export function noticeSource({ source }: RulePack): string {
  return [source.issuer, source.number, source.date].filter((part) => part !== undefined).join("，");
}

export function noticeTerm({ effective: { from, to } }: RulePack): string {
  if (from !== null && to !== null) return `${from} 至 ${to} 有效`;
  if (from !== null) return `${from} 起有效`;
  return to !== null ? `${to} 前有效` : "没有写明有效期";
}

export function noticeFactLine(title: string, text: string): string {
  return `${title}：${text}。`;
}

export function aboutNotice(pack: RulePack): string {
  return pack.slips.length === 0 ? "公告说明" : `公告说明（含 ${pack.slips.length} 处疏漏）`;
}

export function slipResult(slip: Slip): string {
  return slip.mended ? slip.used : TEXT.slipKept;
}

export function whichSheet(work: SheetWork): string {
  return work === "audit"
    ? "有几张工作表都像报名表，请选要审核的一张，或勾选几张一起审核："
    : "有几张工作表都像报名表，请选要清除标记的一张，或勾选几张一起清除：";
}

/** On the button below the ticks. */
export function tickedSheets(work: SheetWork, count: number): string {
  const what = count === 0 ? "勾选的" : `勾选的 ${count} 张`;
  return work === "audit" ? `${count === 1 ? "" : "一起"}审核${what}` : `清除${what}的标记`;
}

/** Read aloud with the tick beside a sheet. */
export function tickSheet(sheet: string): string {
  return `勾选“${sheet}”`;
}

/** The sheet, how many people, and between which rows they stand: whether everybody was found shows at a glance. */
export function auditedSheet({ sheet, rows }: Pick<Audit, "sheet" | "rows">): string {
  if (sheet.form) return `${sheet.name}，一个人的申报表`;
  const [first, last] = [rows[0]?.applicant.row, rows.at(-1)?.applicant.row];
  if (first === undefined || last === undefined) return `${sheet.name}，没有申报人`;
  return `${sheet.name}，${rows.length} 人（第 ${first}–${last} 行）`;
}

/** Above a result of several sheets; each stands below it with its own rows. */
export function auditedSheets({ sheets, rows }: JointAudit): string {
  return `${sheets.length} 张工作表，共 ${rows.length} 人`;
}

/** “一班”、“二班” */
export function sheetNames(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join("、");
}

export function auditedOn(asOf: Day): string {
  return `年限和年龄算到 ${isoOf(asOf)}。`;
}

/** 列的用途（33 列）; `sheet`: named where there are several. */
export function columnsTitle(count: number, sheet: string | null): string {
  return `${sheet === null ? "" : `“${sheet}”`}列的用途（${count} 列）`;
}

/** 可以改正的写法; `sheet`: named where there are several. */
export function correctionsTitle(sheet: string | null): string {
  return `${sheet === null ? "" : `“${sheet}”`}${TEXT.corrections}`;
}

export function ledgerOfRow(row: number, sheet: string | null): string {
  return `${TEXT.ledger}，${rowNumber(row, sheet)}`;
}

/** Read aloud when an audit is done. */
export function auditDone({ summary, records }: Pick<Audit, "summary" | "records">): string {
  const { rows, eligible, ineligible, undetermined } = summary;
  return `审核完成：共 ${rows} 人，符合 ${eligible} 人，不符合 ${ineligible} 人，待核 ${undetermined} 人。${recordsSentence(records)}`;
}

/** A notice that publishes no fees at all does not make it free. */
export function feesDue({ summary }: Pick<Audit, "summary">, published: boolean): string {
  return published ? `${summary.feeEligible.toLocaleString("zh-CN")} 元` : "公告没有公布";
}

export function feesPending({ summary }: Pick<Audit, "summary">): string {
  return `待核的另计 ${summary.feeUndetermined.toLocaleString("zh-CN")} 元`;
}

export function feesUnpublished(rows: number): string {
  return `${rows} 人的收费公告没有公布，未计入。`;
}

const CHOICE_NAMES: { readonly [K in Choice]: string } = { notice: "公告", asOf: "审核日期", assumptions: "假定" };

/** `writable`: a result can be written. */
export function staleBecause(changed: readonly Choice[], writable: boolean): string {
  const names = changed.map((choice) => CHOICE_NAMES[choice]).join("、");
  return `审核后改过${names}，请重新审核${writable ? "，再写入" : ""}。`;
}

export function groupTitle(kind: GroupKind, rows: number): string {
  return `${GROUP_TITLES[kind]}（${rows} 人）`;
}

/** The level in question and, for a row that may be admitted, its fee. */
export function levelAndFee({ level, appliedLevel, fee }: Decision): string {
  const shown = level ?? appliedLevel;
  const name = shown === null ? "没有申报等级" : LEVEL_NAMES[shown];
  return fee.kind === "yuan" ? `${name} · ${fee.yuan} 元` : name;
}

/** The day from which somebody turned away today may come, if nothing but time is lacking. */
export function earliestDay({ verdict, earliest }: Decision): string | null {
  return verdict !== "ineligible" || earliest === null ? null : `最早 ${isoOf(earliest)} 可报`;
}

/** Above the clause that decides. */
export function clauseTitle({ clause, nearest }: Decision): string {
  if (clause !== null) return TEXT.usedClause;
  return nearest?.outcome === "met" ? TEXT.metClause : TEXT.nearestClause;
}

export function highestLine({ highestLevel }: Decision): string {
  return highestLevel === null ? "现在没有能确定可报的等级。" : `现在可报的最高等级：${LEVEL_NAMES[highestLevel]}。`;
}

/** `sheet`: named where there are several. */
export function rowNumber(row: number, sheet: string | null): string {
  return `${sheet === null ? "" : `${sheet} `}第 ${row} 行`;
}

export function selectRow(row: number, name: string, sheet: string | null): string {
  return `在表中选中${rowNumber(row, sheet)}${name === "" ? "" : `（${name}）`}`;
}

export function furtherSentences(count: number): string {
  return `另有 ${count} 条，见依据。`;
}

export function otherClauses(count: number): string {
  return `其他条款（${count} 条）`;
}

export function showMore(more: number): string {
  return `再显示 ${more} 行`;
}

export function assumptionsTitle(used: number, all: number): string {
  return `审核所用的假定（用了 ${used} 项，共 ${all} 项）`;
}

export function idleAssumptions(count: number): string {
  return `另有 ${count} 项，现在切换不影响结论`;
}

/** [] before an audit: the sheet is looked for. */
export function clearQuestion(sheets: readonly string[]): string {
  return sheets.length === 0 ? "清除报名表里的标记？" : `清除${sheetNames(sheets)}里的标记？`;
}

export function writeQuestion(sheets: readonly string[]): string {
  return `写入${sheetNames(sheets)}，换掉手工改过的结果？`;
}

export const CLEAR_CONSEQUENCE =
  "本助手添加的结果列、填写的格和颜色都会去掉，您自己的内容、格式和人工核定列不动。需要时可以再审核、再写入。";

/** The box under that question; without a tick it is kept. */
export const CLEAR_MEMORY = "同时清空工作簿记住的列的用途；不打勾就保留";

export const FORGOTTEN = "已清空工作簿记住的内容。";

export function written({ sheets }: JointAudit): string {
  const lists = sheets.filter(({ sheet }) => sheet.form === undefined);
  const people = lists.reduce((sum, { summary }) => sum + summary.rows, 0);
  return `已写入${sheetNames(lists.map(({ sheet }) => sheet.name))}：${people} 人的审核结果。`;
}

/** Before the sentence about a sheet that could not be written: those that were; "" where none was. */
export function writtenBefore(sheets: readonly string[]): string {
  return sheets.length === 0 ? "" : `${sheetNames(sheets)}已经写入，其余的没有。`;
}

export function nothingToClear(sheets: readonly string[]): string {
  return `${sheetNames(sheets)}里没有本助手的标记，不用清除。`;
}

export function cleared(sheets: readonly string[]): string {
  return `已清除${sheetNames(sheets)}里的标记。`;
}

export function planned(sheet: string, rows: number): string {
  return `已生成工作表“${sheet}”，共 ${rows} 行。`;
}

export function templateMade(sheet: string): string {
  return `已生成工作表“${sheet}”。`;
}

export function planSize(rows: number): string {
  return `共 ${rows} 行`;
}
