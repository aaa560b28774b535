import type { Command } from "./commands";
import { usageError } from "./failure";

/** What was typed after the command's name, checked against what the command takes. */
export interface Options {
  /** "" where the command takes none. */
  readonly argument: string;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads `--name value` and `--name=value`. Throws a usage error that names the word it stumbled over. */
export function readOptions(command: Command, words: readonly string[]): Options {
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const plain: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith("-") || word === "-") {
      plain.push(word);
      continue;
    }
    const [name = "", inline] = splitOnce(word.replace(/^--?/, ""));
    const kind = Object.hasOwn(command.options, name) && word.startsWith("--") ? command.options[name] : undefined;
    if (kind === undefined) throw usageError(`不认识的选项“${word}”。`);
    if (kind === "flag") {
      if (inline !== undefined) throw usageError(`选项 --${name} 后面不要写内容。`);
      values.set(name, "on");
      continue;
    }
    const next = rest[0];
    const follows = next !== undefined && !next.startsWith("--");
    const value = inline ?? (follows ? rest.shift() : undefined);
    if (value === undefined && kind === "optional") values.set(name, "-");
    else if (value === undefined || value === "") throw usageError(`选项 --${name} 后面缺少内容。`);
    else if (kind === "list") lists.set(name, [...(lists.get(name) ?? []), value]);
    else if (values.has(name)) throw usageError(`选项 --${name} 写了两次，请只写一次。`);
    else values.set(name, value);
  }
  const [argument = "", ...more] = plain;
  const surplus = command.argument === null ? argument : more[0];
  if (surplus !== undefined && surplus !== "") throw usageError(`多出来的内容“${surplus}”。`);
  if (command.argument !== null && argument === "") throw usageError(`缺少${command.argument}。`);
  const missing = command.required.find((name) => !values.has(name) && !lists.has(name));
  if (missing !== undefined) throw usageError(`缺少选项 --${missing}。`);
  return { argument, values, lists };
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
