import { setSection, sectionXml, type Sections } from "../xml/sections";
import { childrenOf, flag, number, parseXml, type XmlNode } from "../xml/tree";
import { withAttributes, withContent } from "../xml/edit";

/** The column definitions of a sheet. */
export interface Columns {
  width(column: number): number | null;
  hidden(column: number): boolean;
  /** The format of cells that are not there. */
  style(column: number): number;
  /** All formats that columns have. */
  styles(): readonly number[];
  /** Null gives the columns back to the sheet's default. */
  setWidth(column: number, columns: number, width: number | null): void;
  /** Shows hidden columns; one that has no width gets the sheet's default. */
  showAll(): void;
  /** Gives what brings the columns back to how they are now; the section they are written in is not its own. */
  mark(): () => void;
}

/** One <col>: `touched` where we made or split it, so that it may be joined with an equal neighbour again. */
interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly xml: string;
  readonly touched: boolean;
}

/** Widths that were changed are kept apart from the original, so that what is changed back is written as it was. */
export function columnsOf(sections: Sections): Columns {
  const source = sectionXml(sections, "cols");
  const root = source === null ? null : parseXml(source);
  const originals = childrenOf(root ?? undefined, "col").map((node) => ({
    node,
    min: number(node, "min") ?? 1,
    max: number(node, "max") ?? 1,
    xml: (source ?? "").slice(node.start, node.end),
  }));
  let changed = new Map<number, number | null>();
  let shown = false;
  const originalAt = (column: number) => originals.find(({ min, max }) => column >= min && column <= max);
  const styles = new Map<number, number>();
  function originalStyle(column: number): number {
    const style = styles.get(column) ?? number(originalAt(column)?.node, "style") ?? 0;
    styles.set(column, style);
    return style;
  }
  const originalWidth = (column: number): number | null => {
    const node = originalAt(column)?.node;
    const width = widthOf(node);
    return shown && width === 0 && flag(node, "hidden") ? null : width;
  };

  function stretches(): Stretch[] {
    const result: Stretch[] = [];
    const loose = new Set(changed.keys());
    for (const { min, max, xml, node } of originals) {
      const inside = [...changed.keys()].filter((column) => column >= min && column <= max).sort((a, b) => a - b);
      inside.forEach((column) => loose.delete(column));
      let from = min;
      for (const column of inside) {
        if (column > from) result.push({ min: from, max: column - 1, xml, touched: true });
        const width = changed.get(column) ?? null;
        const own = withAttributes(xml, { width, customWidth: width === null ? null : 1, bestFit: null });
        if (width !== null || hasMore(node)) result.push({ min: column, max: column, xml: own, touched: true });
        from = column + 1;
      }
      if (from <= max) result.push({ min: from, max, xml, touched: inside.length > 0 });
    }
    for (const column of loose) {
      const width = changed.get(column);
      if (typeof width !== "number") continue;
      const xml = `<${sections.prefix}col min="1" max="1" width="${width}" customWidth="1"/>`;
      result.push({ min: column, max: column, xml, touched: true });
    }
    return joined(result.sort((a, b) => a.min - b.min));
  }

  /** A hidden column may have lost its width. */
  function shownXml(xml: string): string {
    const node = parseXml(xml);
    if (!flag(node, "hidden")) return xml;
    return withAttributes(xml, { hidden: null, ...(widthOf(node) === 0 ? { width: null, customWidth: null } : {}) });
  }

  function write(): void {
    if (changed.size === 0 && !shown) return setSection(sections, "cols", source);
    const content = stretches()
      .map(({ min, max, xml }) => withAttributes(shown ? shownXml(xml) : xml, { min, max }))
      .join("");
    const whole =
      root && source !== null
        ? withContent(source, root, content)
        : `<${sections.prefix}cols>${content}</${sections.prefix}cols>`;
    setSection(sections, "cols", content === "" ? null : whole);
  }

  return {
    width: (column) => (changed.has(column) ? (changed.get(column) ?? null) : originalWidth(column)),
    hidden: (column) => !shown && flag(originalAt(column)?.node, "hidden"),
    style: (column) => (originals.length === 0 ? 0 : originalStyle(column)),
    styles: () => originals.map(({ node }) => number(node, "style") ?? 0),
    setWidth(column, columns, width) {
      for (let n = column; n < column + columns; n++) {
        if (width === originalWidth(n)) changed.delete(n);
        else changed.set(n, width);
      }
      write();
    },
    showAll() {
      if (!originals.some(({ node }) => flag(node, "hidden"))) return;
      shown = true;
      write();
    },
    mark() {
      const [changedNow, shownNow] = [new Map(changed), shown];
      return () => {
        changed = new Map(changedNow);
        shown = shownNow;
      };
    },
  };
}

/** A width that nobody set (customWidth missing) counts as well: programs write what they found fitting. */
function widthOf(node: XmlNode | undefined): number | null {
  return node ? number(node, "width") : null;
}

/** Whether a column says more than how wide it is. */
function hasMore(node: XmlNode): boolean {
  return Object.keys(node.attributes).some((name) => !["min", "max", "width", "customWidth", "bestFit"].includes(name));
}

/** Neighbours that say the same become one again, where we split or made one of them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const before = result.at(-1);
    const mayJoin = before && (before.touched || stretch.touched) && before.max + 1 === stretch.min;
    if (!before || !mayJoin || meaning(before.xml) !== meaning(stretch.xml)) {
      result.push(stretch);
      continue;
    }
    // Of the two, the file's own wording is kept.
    const { xml } = before.touched ? stretch : before;
    result[result.length - 1] = { xml, min: before.min, max: stretch.max, touched: true };
  }
  return result;
}

function meaning(xml: string): string {
  const { attributes } = parseXml(xml);
  return Object.keys(attributes)
    .filter((name) => !["min", "max", "customWidth", "bestFit"].includes(name))
    .sort()
    .map((name) => `${name}=${attributes[name] ?? ""}`)
    .join(" ");
}
