import type { BookName } from "../book";
import { setSection, sectionXml, type Sections } from "../xml/sections";
import { attribute, childrenOf, flag, number, parseXml, type XmlNode } from "../xml/tree";
import { escapeAttribute, escapeXml, opened } from "../xml/edit";

/** The defined names of a workbook. A sheet is told by its place among all sheets; null is the workbook itself. */
export interface DefinedNames {
  of(sheet: number | null): readonly BookName[];
  /** What a name of a sheet refers to, with its leading "="; "" where there is none. */
  refersTo(sheet: number, name: string): string;
  /** Sets a name of a sheet, or takes it away where `refersTo` is null. Other names stay as they are written. */
  change(sheet: number, name: string, refersTo: string | null, hidden: boolean): void;
  /** Puts what was changed into the workbook's sections. */
  write(): void;
  /** Gives what brings the names back to how they are now. */
  mark(): () => void;
}

/** A name as it is written ("": it is gone), with what stands between it and the one before. */
interface Entry {
  readonly before: string;
  xml: string;
  name: BookName;
}

/** Read once, when they are first asked for: a workbook with 100,000 names is asked for them hundreds of times. */
export function definedNames(workbook: Sections): DefinedNames {
  let known: ReturnType<typeof readNames> | null = null;
  let changed = false;
  const names = () => (known ??= readNames(workbook));

  function entriesOf(sheet: number | null): Map<string, Entry> {
    const { bySheet } = names();
    const own = bySheet.get(sheet) ?? new Map<string, Entry>();
    bySheet.set(sheet, own);
    return own;
  }

  return {
    of: (sheet) => [...entriesOf(sheet).values()].map(({ name }) => name),
    refersTo: (sheet, name) => entriesOf(sheet).get(name.toLowerCase())?.name.refersTo ?? "",
    change(sheet, name, refersTo, hidden) {
      const own = entriesOf(sheet);
      const key = name.toLowerCase();
      const old = own.get(key);
      if (!old && refersTo === null) return;
      changed = true;
      const text = (refersTo ?? "").replace(/^=/, "");
      const xml = refersTo === null ? "" : nameXml(workbook.prefix, sheet, name, text, hidden);
      const entry = old ?? { before: "", xml: "", name: { name, refersTo: "", hidden } };
      entry.xml = xml;
      entry.name = { name, refersTo: `=${text}`, hidden };
      if (refersTo === null) own.delete(key);
      else if (!old) own.set(key, entry);
      if (!old) names().entries.push(entry);
    },
    write() {
      if (!changed) return;
      const { open, entries, tail } = names();
      const some = entries.some(({ xml }) => xml !== "");
      const content = entries.map((entry) => entry.before + entry.xml).join("");
      setSection(workbook, "definedNames", some ? open + content + tail : null);
    },
    mark() {
      // As long as nobody has asked for a name none was changed: reading them here would cost each workbook of many names.
      const before = changed ? names() : null;
      const entries = before?.entries.map((entry) => ({ entry, xml: entry.xml, name: entry.name })) ?? [];
      const bySheet = [...(before?.bySheet ?? [])].map(([sheet, own]) => [sheet, [...own]] as const);
      return () => {
        changed = before !== null;
        // Nothing was changed then: what the workbook's sections say is read again.
        if (before === null) return void (known = null);
        for (const { entry, xml, name } of entries) Object.assign(entry, { xml, name });
        before.entries.splice(0, before.entries.length, ...entries.map(({ entry }) => entry));
        before.bySheet.clear();
        for (const [sheet, own] of bySheet) before.bySheet.set(sheet, new Map(own));
        known = before;
      };
    },
  };
}

function readNames(workbook: Sections) {
  const p = workbook.prefix;
  const source = opened(sectionXml(workbook, "definedNames") ?? `<${p}definedNames/>`);
  const root = parseXml(source);
  const bySheet = new Map<number | null, Map<string, Entry>>();
  let at = root.openEnd;
  const entries = childrenOf(root, "definedName").map((node): Entry => {
    const entry = { before: source.slice(at, node.start), xml: source.slice(node.start, node.end), name: nameOf(node) };
    at = node.end;
    const sheet = number(node, "localSheetId");
    const own = bySheet.get(sheet) ?? new Map<string, Entry>();
    bySheet.set(sheet, own);
    // Of two with the same name the first one counts.
    const key = entry.name.name.toLowerCase();
    if (!own.has(key)) own.set(key, entry);
    return entry;
  });
  return { bySheet, entries, open: source.slice(0, root.openEnd), tail: source.slice(at) };
}

function nameOf(node: XmlNode): BookName {
  return { name: attribute(node, "name") ?? "", refersTo: `=${node.text}`, hidden: flag(node, "hidden") };
}

function nameXml(p: string, sheet: number, name: string, refersTo: string, hidden: boolean): string {
  return (
    `<${p}definedName name="${escapeAttribute(name)}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ""}>` +
    `${escapeXml(refersTo)}</${p}definedName>`
  );
}

/** Excel compares names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
