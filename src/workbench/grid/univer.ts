import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";

export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer's remarks about text that looks like a number, and its menu after pasting; the preset takes them, its types lag behind. */
const QUIET = {
  disableTextFormatAlert: true,
  disableTextFormatMark: true,
  sheets: {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
  },
};

/**
 * Univer in `container`, in Chinese, with the cell editor, the formula bar and the tabs of the sheets, and without the
 * toolbar and menus whose commands a workbook here cannot take. Formulas keep the values of the file until a cell they
 * depend on is edited.
 */
export function startUniver(container: HTMLElement): StartedUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalFormattingZhCN) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      ...QUIET,
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
