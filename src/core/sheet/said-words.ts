import type { KnownNames } from "../terms/known-names";
import { solidText } from "../text/clean";
import { isClassName } from "./rows";
import { isLevelName } from "./sense/levels-named";

/** What a word says of people: the class that they are in, or what they apply for. */
type SaidKind = "class" | "occupation" | "workType" | "level";

/** The names of what people apply for. */
export type ApplicationNames = Pick<KnownNames, "occupations" | "workTypes">;

const JOINTS = /[\s()（）[\]【】、,，/／·:：-]+/;
/** 互联网营销师四级: the level behind a name. */
const LEVEL_BEHIND = /(?:[一二三四五]级|高级技师|技师|[高中初]级工)$/;

/**
 * Whether texts side by side say what people apply for: A班 | 互联网营销师 | 直播销售员 | 四级. Half of them do, and of several kinds;
 * two of one kind stand over a block of columns each.
 */
export function saysApplication(texts: readonly string[], names: ApplicationNames): boolean {
  const said = texts.map((text) => kindsIn(text, names)).filter((kinds) => kinds.length > 0);
  const kinds = said.flat();
  return said.length * 2 >= texts.length && kinds.length > 1 && new Set(kinds).size === kinds.length;
}

/** What the words of a text say, one after the other; [] where one of them says nothing of the kind. */
function kindsIn(text: string, names: ApplicationNames): readonly SaidKind[] {
  const words = text.split(JOINTS).filter((word) => word !== "");
  const kinds = words.flatMap((word) => kindsOf(solidText(word), names));
  return kinds.includes(null) ? [] : kinds.filter((kind) => kind !== null);
}

function kindsOf(word: string, names: ApplicationNames): readonly (SaidKind | null)[] {
  if (isLevelName(word) || LEVEL_BEHIND.exec(word)?.[0] === word) return ["level"];
  const name = nameKind(word, names);
  if (name !== null) return [name];
  const named = nameKind(word.replace(LEVEL_BEHIND, ""), names);
  return named === null ? [isClassName(word) ? "class" : null] : [named, "level"];
}

function nameKind(word: string, { occupations, workTypes }: ApplicationNames): SaidKind | null {
  if (occupations.has(word)) return "occupation";
  return workTypes.has(word) ? "workType" : null;
}
