import type { DenialLists } from "../../terms/remark-lists";
import type { Field } from "../../terms/field";
import { parseYes } from "../values/answers";
import { saysNothing } from "../../text/clean";

/** What a cell that is not read denies or doubts, and the words that do so. */
export interface Denial {
  readonly concerns: Field;
  readonly word: string;
}

export type DenialReader = (text: string) => readonly Denial[];

/** Of these a bare 无 says that nothing is to be written. */
const MAY_BE_EMPTY = /(?:编号|号码|号|备注|说明|附注|注)$/;
/** Words that make a question of a heading and deny nothing. */
const ASKS = /是否|与否|有无|能否|可否|否$/g;
const ENDS = /[，,。;；、]/;
/** 大三, 高二: somebody learns, and no day says until when. */
export const IN_CLASS = /[大高职研][一二三四](?![\u4e00-\u9fff])/;
/** So far from its topic a word still speaks of it. */
const NEAR = 8;

const ZERO = /^0+(?:年|个月)?$/;

/** The good answer under a heading that asks for a defect or for other work: 证书是否过期 否, 其中从事其他工作年限 0. */
export function saysNoDefect(heading: string, text: string, { denies, innocent, counted }: DenialLists): boolean {
  if (parseYes(text) !== false && !saysNothing(text) && !ZERO.test(text)) return false;
  const asked = heading.replace(ASKS, "");
  const rest = innocent === null ? asked : asked.replace(innocent, "");
  return denies?.test(rest) === true || counted?.test(asked) === true;
}

/**
 * Reads the cells under one heading. Where the heading names a topic (毕业, 证书, 年限), the cell denies by 否 or a word; under any
 * heading the text denies where topic and word stand together. Null: nothing under this heading is worth a look.
 */
export function denialsUnder(
  heading: string,
  { topics, denies, innocent, studies, counted }: DenialLists,
): DenialReader {
  const asked = heading.replace(ASKS, "");
  const named = topics.find(({ about }) => about.test(asked))?.field ?? null;
  const other = counted?.test(asked) === true;
  // 是否肄业, 有无学籍异常: there 否 is the good answer.
  const turned = isDenied(asked, !asked.includes("毕业"));
  return (text) => {
    if (text === "") return [];
    const answer = parseYes(text);
    const empty = saysNothing(text) && (!/[无没未]/.test(text) || MAY_BE_EMPTY.test(asked));
    if (other) return empty || answer === false || ZERO.test(text) ? [] : [{ concerns: "workYears", word: text }];
    if (named === null) return within(text);
    if (empty) return [];
    const bad = turned
      ? answer === true
      : answer === false || answer === null || (answer === "unreadable" && isDenied(text, named === "studyStatus"));
    return bad ? [{ concerns: named, word: text }] : within(text);
  };

  function isDenied(text: string, ofStudy: boolean): boolean {
    const rest = innocent === null ? text : text.replace(innocent, "");
    return denies?.test(rest) === true || (ofStudy && isStudying(rest));
  }

  function isStudying(text: string): boolean {
    return studies?.test(text) === true || IN_CLASS.test(text);
  }

  /** 四级证书还没拿到: topic and word in one part of the text. */
  function within(text: string): readonly Denial[] {
    const found: Denial[] = [];
    for (const part of text.split(ENDS)) {
      const rest = innocent === null ? part : part.replace(innocent, "");
      const topic = topics.find(({ about }) => about.test(rest));
      const at = topic === undefined ? -1 : rest.search(topic.about);
      const said = denies?.exec(rest);
      if (topic !== undefined && said && Math.abs(said.index - at) <= NEAR)
        found.push({ concerns: topic.field, word: part });
      else if ((topic === undefined || topic.field === "studyStatus") && isStudying(rest))
        found.push({ concerns: "studyStatus", word: part });
      else if (counted?.test(part)) found.push({ concerns: "workYears", word: part });
    }
    return found;
  }
}
