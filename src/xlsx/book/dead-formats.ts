import type { Package } from "../package/package";
import type { DeadFormats } from "../styles/lists";
import { sectionsText } from "../xml/sections";
import type { Worksheet } from "./worksheet";

/** Parts beside the sheets that refer to formats of rules. */
const WITH_RULES = /\/(?:tables|pivotTables)\/[^/]+\.xml$/i;
const RULE_FORMAT = /\s\w*[dD]xfId\s*=\s*["'](\d+)["']/g;

/** Looks through all that can be read of a workbook for numbers of formats that it does not have. */
export function deadFormats(pkg: Package, sheets: () => readonly Worksheet[], styles: () => string): DeadFormats {
  return {
    cells(original) {
      const dead = new Set<number>();
      for (const { cells, columns } of sheets()) {
        addFrom(original, cells.index.cellStyle, dead);
        addFrom(original, cells.index.rowStyle, dead);
        for (const style of columns.styles()) if (style >= original) dead.add(style);
      }
      return dead;
    },
    rules(original) {
      const parts = pkg.paths().filter((path) => WITH_RULES.test(path));
      const texts = [
        styles(),
        ...sheets().map(({ sections }) => sectionsText(sections)),
        ...parts.map((path) => pkg.text(path) ?? ""),
      ];
      const dead = new Set<number>();
      for (const text of texts) {
        for (const [, digits] of text.matchAll(RULE_FORMAT)) if (Number(digits) >= original) dead.add(Number(digits));
      }
      return dead;
    },
  };
}

/** By place: a sheet has millions of cells, and an iterator makes an object for each. */
function addFrom(original: number, styles: ArrayLike<number>, dead: Set<number>): void {
  for (let place = 0; place < styles.length; place++) {
    const style = styles[place] ?? 0;
    if (style >= original) dead.add(style);
  }
}
