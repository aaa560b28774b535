/** One word of a formula. Names of functions come with their opening bracket eaten. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | {
      readonly kind: "cell";
      readonly column: string;
      readonly row: number;
      readonly fixed: readonly [boolean, boolean];
    }
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "mark"; readonly mark: string };

const WORDS =
  /\s*(?:(\d+\.?\d*|\.\d+)|"((?:[^"]|"")*)"|(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(.!:])|([A-Z][A-Z.]*)\(|(TRUE|FALSE)\b|(<>|<=|>=|[-+*/&=<>(),]))/iy;

/** The words of a formula; null where it has something we do not know (ranges, names, other sheets). */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  WORDS.lastIndex = 0;
  while (WORDS.lastIndex < formula.trimEnd().length) {
    const found = WORDS.exec(formula);
    if (found === null) return null;
    const [, number, text, fixedColumn, column, fixedRow, row, call, constant, mark] = found;
    if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (text !== undefined) tokens.push({ kind: "text", value: text.replaceAll('""', '"') });
    else if (column !== undefined) {
      tokens.push({ kind: "cell", column, row: Number(row), fixed: [fixedColumn === "$", fixedRow === "$"] });
    } else if (call !== undefined) tokens.push({ kind: "call", name: call.toUpperCase() });
    else if (constant !== undefined) tokens.push({ kind: "constant", value: constant.toUpperCase() === "TRUE" });
    else if (mark !== undefined) tokens.push({ kind: "mark", mark });
  }
  return tokens;
}
