import type { Refusal } from "./grid/commands";

/** Every sentence of the page around the grid. */
export const TEXT = {
  title: "认定助手 · 工作台",
  open: "打开…",
  save: "保存",
  saveHint: "把改好的工作簿下载到本机",
  unsaved: "有改动未保存",
  note: "这里是模拟的表格环境，不是 Excel；文件只在本机打开，不会上传。",
  pane: "认定助手任务窗格",
  noBook: "还没有打开工作簿。请点“打开…”选一个 .xlsx 文件（.xls、.et、.ods、.csv 也可以），或把文件拖到这里。",
  blank: "新建空白报名表",
  blankHint: "还没有报名表的，可以新建一张空白的，发给单位填写。",
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
  rows: "这里不能插入、删除、移动或隐藏行和列，也不能排序和冻结。请在 Excel 或 WPS 里改好、另存为 .xlsx 后再打开。",
  cut: "这里不能剪切或拖动单元格。请先复制、粘贴，再删掉原来的内容。",
  merge: "这里不能合并或拆分单元格。请在 Excel 或 WPS 里改好后再打开。",
  format: "这里不能改单元格的字体、颜色和格式。请在 Excel 或 WPS 里改好后再打开。",
  sheets: "这里不能增加、删除、改名或移动工作表。请在 Excel 或 WPS 里改好后再打开。",
  rule: "这里不能改条件格式。请在 Excel 或 WPS 里改好后再打开。",
  protected: "这张工作表受保护，不能修改。请在 Excel 或 WPS 里撤销工作表保护后再打开。",
  outside:
    "没有转到那一格：这里只画出有内容的部分和旁边的一些空行、空列。要填更远的格，请在 Excel 或 WPS 里填好后再打开。",
  other: "这里做不了这个操作，工作簿没有改动。请在 Excel 或 WPS 里做。",
};
