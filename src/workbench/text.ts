import type { Refusal } from "./grid/commands";
import type { Tool } from "./tools";

/** Cells named one by one; of more only how many there are. */
const MOST_NAMED = 3;

function cellsNamed(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_NAMED).join("、");
  return cells.length > MOST_NAMED ? `${named} 等 ${cells.length} 格` : named;
}

/** Every sentence of the page around the grid. */
export const TEXT = {
  title: "认定助手 · 工作台",
  open: "打开…",
  save: "保存",
  saveHint: "把改好的工作簿下载到本机",
  unsaved: "有改动未保存",
  undo: "撤消",
  undoHint: "取消上一步（Ctrl+Z）：输入、写入结果、改正、清除标记都可以撤消",
  redo: "重做",
  redoHint: "把撤消的一步再做一次（Ctrl+Y）",
  paneStep: {
    undo: "已撤消窗格的上一步，表格和之前一样；窗格里的结果要更新，请按“重新审核”。",
    redo: "已重做窗格的这一步；窗格里的结果要更新，请按“重新审核”。",
  },
  tools: "表格工具",
  tool: {
    text: "所选单元格设为文本格式",
    unmerge: "取消所选单元格的合并",
    rows: "清空所选的行，不再算在内",
    show: "显示隐藏的行和列，清除筛选",
    sheet: "新建一张工作表",
  } satisfies { readonly [K in Tool]: string },
  toolDone: {
    text: (where: string) => `${where} 已设为文本格式。以前按数字保存、末几位已经丢失的号码，请重新输入。`,
    unmerge: (where: string) => `${where} 的合并已取消，内容在左上角的一格。`,
    rows: (first: number, last: number) =>
      `${first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`}已清空，空行不影响审核。清错了可以撤消。`,
    show: (sheet: string) => `“${sheet}”里隐藏的行和列都已显示，筛选已清除。`,
    sheet: (name: string) => `已新建工作表“${name}”。`,
  },
  noMerge: "所选的单元格没有合并，请先点一下合并的那一格。",
  cut: (cells: readonly string[]) =>
    `${cellsNamed(cells)}里是“3.70102E+17”这样缩写的数，后面的数字已经丢失。请撤消，把原表的这一列设为文本格式、重新输入号码后再复制，或在这里按证件逐个输入。`,
  note: "这里是模拟的表格环境，不是 Excel；文件只在本机打开，不会上传。",
  pane: "认定助手任务窗格",
  noBook: "还没有打开工作簿。请点“打开…”选一个 .xlsx 文件（.xls、.et、.ods、.csv 也可以），或把文件拖到这里。",
  blank: "新建空白报名表",
  sample: "打开示例报名表",
  blankHint: "还没有报名表的，可以新建一张空白的，发给单位填写；想先试一试的，可以打开示例，人员都是虚构的。",
  drop: "松开鼠标，打开这个工作簿",
  replace: (name: string) => `“${name}”有改动还没有保存。打开别的工作簿，这些改动就没有了。`,
  replaceYes: "不保存，打开新的",
  replaceNo: "先不打开",
  close: "关闭提示",
  copyTrace: "复制代码和位置",
  notOpened: (name: string, why: string) => `没有打开“${name}”。${why}`,
  saved: (name: string) => `“${name}”已经下载，请在浏览器的下载文件夹里找。`,
  oneFile: "一次只能打开一个文件。请只拖一个文件进来。",
} as const;

/** Why the grid did not do what was asked, and what to do instead. */
export const REFUSALS: { readonly [K in Refusal]: string } = {
  rows: "这里不能插入、删除、移动或隐藏行和列，也不能排序和冻结。要去掉几行，请用上面“表格工具”里的“清空所选的行”，空行不影响审核；要加一列，请填在最右边的空列；别的请先保存，在 Excel 或 WPS 里改好后再打开。",
  cut: "这里不能剪切或拖动单元格。请先复制、粘贴，再删掉原来的内容。",
  merge: "这里不能合并单元格。要取消合并，请用上面“表格工具”里的“取消所选单元格的合并”。",
  format:
    "这里不能改单元格的字体、颜色和格式，只能设为文本格式（在上面的“表格工具”里）。别的请在 Excel 或 WPS 里改好后再打开。",
  sheets: "这里不能删除、改名或移动工作表，要新建请用上面的“表格工具”。别的请在 Excel 或 WPS 里改好后再打开。",
  rule: "这里不能改条件格式。请在 Excel 或 WPS 里改好后再打开。",
  protected: "这张工作表受保护，不能修改。请在 Excel 或 WPS 里撤销工作表保护后再打开。",
  structure: "工作簿的结构受保护，不能添加工作表。请在 Excel 或 WPS 里撤消工作簿保护、保存后再打开。",
  outside:
    "没有转到那一格：这里只画出有内容的部分和旁边的一些空行、空列。要填更远的格，请在 Excel 或 WPS 里填好后再打开。",
  other: "这里做不了这个操作，工作簿没有改动。请在 Excel 或 WPS 里做。",
};
