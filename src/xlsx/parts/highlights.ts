import { type Rect, rangeAddress, rectsOf } from "../../core/terms/cell";
import type { Highlight, NewHighlight } from "../book";
import { addSection, sectionXml, type Section, type Sections } from "../xml/sections";
import type { Styles } from "../styles/styles";
import { attribute, child, childrenOf, flag, number, parseXml, type XmlNode } from "../xml/tree";
import { escapeXml, withAttributes } from "../xml/edit";

/** The conditional formats of a sheet. */
export interface Highlights {
  list(): Highlight[];
  /** Those whose formula has this in it, by priority. */
  listWith(term: string): Highlight[];
  add(highlight: NewHighlight): string;
  remove(id: string): void;
  setPriority(id: string, priority: number): void;
  /** The formats that the rules use. */
  formats(): number[];
  /** Gives what brings the rules back to how they are now; the sections they are written in are not its own. */
  mark(): () => void;
}

interface Rule {
  readonly id: string;
  /** What stands between it and the rule before. */
  readonly before: string;
  xml: string;
  priority: number;
  /** What else it says, read once. */
  readonly said: Pick<Highlight, "type" | "stopIfTrue" | "formula"> & { readonly dxf: number | null };
}

/** One conditionalFormatting element: ranges and the rules for them. */
interface Block {
  readonly section: Section;
  readonly open: string;
  readonly tail: string;
  readonly ranges: readonly Rect[];
  rules: Rule[];
}

/**
 * Rules are taken out and put in singly: Excel gathers rules of the same ranges in one block, ours beside the clerk's. Each is
 * read once, however many are put in: a sheet may come with 100,000.
 */
export function highlightsOf(sections: Sections, styles: () => Styles): Highlights {
  let ids = 0;
  const newId = (): string => `rule-${++ids}`;
  const blocks = sections.list
    .filter(({ local }) => local === "conditionalFormatting")
    .map((section) => blockOf(section, newId));
  const blockOfRule = new Map(blocks.flatMap((block) => block.rules.map(({ id }) => [id, block] as const)));
  const rules = (): Rule[] => blocks.flatMap((block) => block.rules);
  let last: number | null = null;

  function write(block: Block): void {
    const content = block.rules.map((rule) => rule.before + rule.xml).join("");
    block.section.xml = content === "" ? "" : block.open + content + block.tail;
  }

  /** Behind everything, the rules of newer Excel in the sheet's extension included. */
  function lastPriority(): number {
    if (last !== null) return last;
    const extension = sectionXml(sections, "extLst");
    const newer = extension === null ? [] : rulesWithin(parseXml(extension));
    last = [...rules().map(({ priority }) => priority), ...newer].reduce((most, its) => Math.max(most, its), 0);
    return last;
  }

  function setRulePriority(rule: Rule, priority: number): void {
    if (rule.priority === priority) return;
    rule.xml = withAttributes(rule.xml, { priority });
    rule.priority = priority;
    last = null;
  }

  function listed(which: (rule: Rule) => boolean): Highlight[] {
    return blocks
      .flatMap((block) => block.rules.filter(which).map((rule) => describe(block, rule, styles)))
      .sort((a, b) => a.priority - b.priority);
  }

  return {
    list: () => listed(() => true),
    listWith: (term) => listed(({ said }) => said.formula?.includes(term) ?? false),
    add(highlight) {
      const p = sections.prefix;
      const { fill, fontColor, numberFormat, formula, ranges } = highlight;
      const plain = fill === undefined && fontColor === undefined && numberFormat === undefined;
      const dxf = plain ? null : styles().ruleStyle(highlight);
      const priority = lastPriority() + 1;
      last = priority;
      const look = dxf === null ? "" : ` dxfId="${dxf}"`;
      const rule: Rule = {
        id: newId(),
        before: "",
        xml: `<${p}cfRule type="expression"${look} priority="${priority}"><${p}formula>${escapeXml(formula)}</${p}formula></${p}cfRule>`,
        priority,
        said: { type: "expression", stopIfTrue: false, formula, dxf },
      };
      const block: Block = {
        section: addSection(sections, "conditionalFormatting", ""),
        open: `<${p}conditionalFormatting sqref="${ranges.map(rangeAddress).join(" ")}">`,
        tail: `</${p}conditionalFormatting>`,
        ranges,
        rules: [rule],
      };
      blocks.push(block);
      blockOfRule.set(rule.id, block);
      write(block);
      return rule.id;
    },
    remove(id) {
      const block = blockOfRule.get(id);
      if (!block) return;
      blockOfRule.delete(id);
      block.rules = block.rules.filter((rule) => rule.id !== id);
      write(block);
      last = null;
    },
    setPriority(id, priority) {
      const all = rules().sort((a, b) => a.priority - b.priority);
      const moved = all.find((rule) => rule.id === id);
      if (!moved) return;
      const others = all.filter((rule) => rule !== moved);
      if (priority > others.length) setRulePriority(moved, Math.max(lastPriority(), moved.priority + 1));
      else {
        others.splice(Math.max(0, priority - 1), 0, moved);
        others.forEach((rule, n) => setRulePriority(rule, n + 1));
      }
      blocks.forEach(write);
    },
    formats: () => rules().map(({ said }) => said.dxf ?? 0),
    mark() {
      const now = blocks.map((block) => ({
        block,
        rules: block.rules.map((rule) => ({ rule, xml: rule.xml, priority: rule.priority })),
      }));
      return () => {
        blocks.splice(0, blocks.length, ...now.map(({ block }) => block));
        blockOfRule.clear();
        for (const { block, rules: its } of now) {
          block.rules = its.map(({ rule, xml, priority }) => Object.assign(rule, { xml, priority }));
          for (const { id } of block.rules) blockOfRule.set(id, block);
        }
        last = null;
      };
    },
  };
}

function blockOf(section: Section, newId: () => string): Block {
  const root = parseXml(section.xml);
  let at = root.openEnd;
  const rules = childrenOf(root, "cfRule").map((node): Rule => {
    const before = section.xml.slice(at, node.start);
    at = node.end;
    const type = attribute(node, "type") ?? "expression";
    return {
      id: newId(),
      before,
      xml: section.xml.slice(node.start, node.end),
      priority: number(node, "priority") ?? 0,
      said: {
        type,
        stopIfTrue: flag(node, "stopIfTrue"),
        formula: type === "expression" ? (child(node, "formula")?.text ?? null) : null,
        dxf: number(node, "dxfId"),
      },
    };
  });
  const ranges = rectsOf(attribute(root, "sqref") ?? "");
  return { section, open: section.xml.slice(0, root.openEnd), tail: section.xml.slice(at), ranges, rules };
}

function describe({ ranges }: Block, { id, priority, said }: Rule, styles: () => Styles): Highlight {
  const { dxf, ...rest } = said;
  return { id, ranges, priority, ...rest, ...styles().ruleLook(dxf) };
}

/** The priorities of the rules that stand anywhere in an element. */
function rulesWithin(root: XmlNode): number[] {
  const found: number[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.local === "cfRule") found.push(number(node, "priority") ?? 0);
    for (const inner of node.children) open.push(inner);
  }
  return found;
}
