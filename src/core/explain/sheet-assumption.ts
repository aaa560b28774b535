import type { SheetAssumption } from "../questions/sheet-assumptions";
import { assumptionName } from "./assumption";

const SILENT: { readonly [N in SheetAssumption["name"]]: string } = {
  "no-certificate-columns": "表里没有证书一类的列",
  "no-work-columns": "表里没有从业年限一类的列",
  "no-unclaimed-diplomas": "表里没有“原学历”列",
  "work-unbroken": "表里没有“取证后从业年限”列",
};

/** What is asked for a whole sheet: 表里没有“原学历”列：在读的没写原学历，按没有别的毕业证算？ The words of the switch. */
export function sheetAssumptionText({ name }: Pick<SheetAssumption, "name">): string {
  return `${SILENT[name]}：${assumptionName(name)}？`;
}

/** 这样算可定 67 人；不这样算，仍是待核。 Once it is presumed: who hangs on it. */
export function sheetAssumptionProspect({ on, rows }: SheetAssumption): string {
  return on ? `现在这样算，定了 ${rows} 人。` : `这样算可定 ${rows} 人；不这样算，他们仍是待核。`;
}
