import type { Highlight, NewHighlight } from "./book";
import { rangeAddress, rectsOf } from "./address";
import { addSection, sectionXml, type Section, type Sections } from "./sections";
import type { Styles } from "./styles";
import { attribute, child, childrenOf, flag, number, parseXml, type XmlNode } from "./xml";
import { escapeXml, withAttributes } from "./xml-edit";

/** The conditional formats of a sheet. */
export interface Highlights {
  list(): Highlight[];
  add(highlight: NewHighlight): string;
  remove(id: string): void;
  setPriority(id: string, priority: number): void;
  /** The formats that the rules use. */
  formats(): number[];
}

interface Rule {
  readonly id: string;
  /** What stands between it and the rule before. */
  readonly before: string;
  xml: string;
}

/** One conditionalFormatting element: ranges and the rules for them. */
interface Block {
  readonly section: Section;
  readonly open: string;
  readonly tail: string;
  rules: Rule[];
}

/** Rules are taken out and put in singly: Excel gathers rules of the same ranges in one block, ours beside the clerk's. */
export function highlightsOf(sections: Sections, styles: () => Styles): Highlights {
  let ids = 0;
  const newId = (): string => `rule-${++ids}`;
  const blocks = sections.list
    .filter(({ local }) => local === "conditionalFormatting")
    .map((section) => blockOf(section, newId));
  const rules = (): Rule[] => blocks.flatMap((block) => block.rules);

  function write(block: Block): void {
    const content = block.rules.map((rule) => rule.before + rule.xml).join("");
    block.section.xml = content === "" ? "" : block.open + content + block.tail;
  }

  /** Behind everything, the rules of newer Excel in the sheet's extension included. */
  function lastPriority(): number {
    const extension = sectionXml(sections, "extLst");
    const newer = extension === null ? [] : descendants(parseXml(extension)).filter(({ local }) => local === "cfRule");
    const all = [...rules().map((rule) => parseXml(rule.xml)), ...newer];
    return Math.max(0, ...all.map((node) => number(node, "priority") ?? 0));
  }

  function setRulePriority(rule: Rule, priority: number): void {
    if (priorityOf(rule) !== priority) rule.xml = withAttributes(rule.xml, { priority });
  }

  return {
    list: () =>
      blocks
        .flatMap((block) => block.rules.map((rule) => describe(block, rule, styles)))
        .sort((a, b) => a.priority - b.priority),
    add(highlight) {
      const p = sections.prefix;
      const plain =
        highlight.fill === undefined && highlight.fontColor === undefined && highlight.numberFormat === undefined;
      const dxf = plain ? "" : ` dxfId="${styles().ruleStyle(highlight)}"`;
      const rule: Rule = {
        id: newId(),
        before: "",
        xml: `<${p}cfRule type="expression"${dxf} priority="${lastPriority() + 1}"><${p}formula>${escapeXml(highlight.formula)}</${p}formula></${p}cfRule>`,
      };
      const block: Block = {
        section: addSection(sections, "conditionalFormatting", ""),
        open: `<${p}conditionalFormatting sqref="${highlight.ranges.map(rangeAddress).join(" ")}">`,
        tail: `</${p}conditionalFormatting>`,
        rules: [rule],
      };
      blocks.push(block);
      write(block);
      return rule.id;
    },
    remove(id) {
      for (const block of blocks.filter(({ rules }) => rules.some((rule) => rule.id === id))) {
        block.rules = block.rules.filter((rule) => rule.id !== id);
        write(block);
      }
    },
    setPriority(id, priority) {
      const all = rules().sort((a, b) => priorityOf(a) - priorityOf(b));
      const moved = all.find((rule) => rule.id === id);
      if (!moved) return;
      const others = all.filter((rule) => rule !== moved);
      if (priority > others.length) setRulePriority(moved, Math.max(lastPriority(), priorityOf(moved) + 1));
      else {
        others.splice(Math.max(0, priority - 1), 0, moved);
        others.forEach((rule, n) => setRulePriority(rule, n + 1));
      }
      blocks.forEach(write);
    },
    formats: () => rules().map((rule) => number(parseXml(rule.xml), "dxfId") ?? 0),
  };
}

function blockOf(section: Section, newId: () => string): Block {
  const root = parseXml(section.xml);
  let at = root.openEnd;
  const rules = childrenOf(root, "cfRule").map((node): Rule => {
    const before = section.xml.slice(at, node.start);
    at = node.end;
    return { id: newId(), before, xml: section.xml.slice(node.start, node.end) };
  });
  return { section, open: section.xml.slice(0, root.openEnd), tail: section.xml.slice(at), rules };
}

function describe(block: Block, rule: Rule, styles: () => Styles): Highlight {
  const node = parseXml(rule.xml);
  const type = attribute(node, "type") ?? "expression";
  return {
    id: rule.id,
    type,
    ranges: rectsOf(attribute(parseXml(`${block.open.replace(/\s*\/?>$/, "")}/>`), "sqref") ?? ""),
    priority: number(node, "priority") ?? 0,
    stopIfTrue: flag(node, "stopIfTrue"),
    formula: type === "expression" ? (child(node, "formula")?.text ?? null) : null,
    ...styles().ruleLook(number(node, "dxfId")),
  };
}

function priorityOf(rule: Rule): number {
  return number(parseXml(rule.xml), "priority") ?? 0;
}

function descendants(node: XmlNode): XmlNode[] {
  return node.children.flatMap((inner) => [inner, ...descendants(inner)]);
}
