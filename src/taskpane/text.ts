import type { ScreenDoor } from "../workbook/messages";
import type { Work } from "./state";

/** Words that the whole pane says; those of its parts stand in *-text.ts. What it says about a row comes from core/explain, about a failure from workbook/messages. */
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
  colors: "表中颜色：",
  culprit: "有问题的单元格",
  toFill: "先补填的空格",
  feesDue: "应收认定费",
  cancel: "取消",
  silentReading: "表格有一会儿没有回应了。如果有单元格正在编辑，请按回车键结束；还没有反应时，请按“取消”，再试一次。",
  close: "关闭",
  write: "写入结果",
  clear: "清除标记",
  filterCause: "按原因筛选",
  anyCause: "全部原因",
  filterUnit: "按报名单位筛选",
  anyUnit: "全部单位",
  filterOccupation: "按职业筛选",
  anyOccupation: "全部职业",
  filterLevel: "按等级筛选",
  anyLevel: "全部等级",
  find: "查找：姓名、行号、证件号后四位、单位，或说明里的字",
  findShort: "查姓名、行号",
  nothingFound: "没有符合筛选的行。",
  nobody: "表头下面没有申报人。",
  allRows: "显示全部",
  nextPlace: "下一处",
  previousPlace: "上一处",
  stepKeys: "快捷键：F8 下一处，Shift+F8 上一处",
  steps: "逐处查看",
  rowHidden: "这一行在表中隐藏着",
  emptyHint: "打开报名表，选好公告和审核日期，按“审核”。审核只读取表格，不改动任何内容；看过结果，再决定是否写入。",
  privacy: "所有计算都在本机完成，不上传任何内容。",
  seeColumns: "看列的用途",
  chooseForAll: "所有人都一样的，可以在“列的用途”里给整张表选一个。",
  opening: "正在打开…",
  ledger: "依据",
  documents: "需提交材料",
  usedClause: "符合的条款",
  nearestClause: "最接近的条款",
  metClause: "够条件的条款",
  otherLevels: "查看其他等级",
  tryout: "试算：改一改会怎样",
  assumptionsHint: "打开的照这样算，关着的当作不知道；一切换就重新审核。",
  slipsHint: "公告原文印错或没写清的地方，和本助手怎样读：",
  slipPrinted: "原文",
  slipUsed: "采用",
  slipKept: "照原文，未改",
  planHint: "按公告生成一张新工作表，横向 A4 纸，可直接打印。已有的工作表不受影响。",
  planStyle: "版式",
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

/** On the door to what the notice says; the words behind it come with that part. */
export const LOOKUP_TITLE = "查条件、收费、材料和日程";

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

/** What stands beside the progress bar. */
export const WORKING: { readonly [K in Work]: string } = {
  audit: "正在读取和审核",
  reaudit: "正在重新审核",
  settle: "正在按新的列用途审核",
  answer: "正在按回答审核",
  write: "正在写入结果",
  clear: "正在清除标记",
  plan: "正在生成计划表",
  template: "正在生成空白报名表",
  compare: "正在对比",
  selfcheck: "正在自检",
  forget: "正在清空记住的内容",
  correct: "正在改正并重新审核",
  tried: "正在写进表里并重新审核",
  takeBack: "正在撤回并重新审核",
  rule: "正在写入核定并重新审核",
};

export function planned(sheet: string, rows: number): string {
  return `已生成工作表“${sheet}”，共 ${rows} 行。`;
}

export function templateMade(sheet: string): string {
  return `已生成工作表“${sheet}”。`;
}

export function planSize(rows: number): string {
  return `共 ${rows} 行`;
}
