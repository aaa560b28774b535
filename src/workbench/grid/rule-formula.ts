import { cellValue, compare, FUNCTIONS, numberOf, textOf, truthOf, type Value } from "./rule-functions";
import type { CellValue } from "../../core/text/value";
import { columnNumber } from "../../core/terms/cell";

/** Where a formula is worked out: how far from the cell it is written for, and what stands in the cells. */
export interface Around {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (row: number, column: number) => CellValue;
}

type Part = (around: Around) => Value;

const OPERATORS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (one: number, other: number) => number>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
};

function joined(operator: string, left: Part, right: Part): Part {
  const ordered = COMPARISONS[operator];
  const reckoned = ARITHMETIC[operator];
  return (around) => {
    const [one, other] = [left(around), right(around)];
    if (ordered) {
      const order = compare(one, other);
      return order === null ? null : ordered(order);
    }
    if (reckoned) {
      const [a, b] = [numberOf(one), numberOf(other)];
      const result = a === null || b === null ? Number.NaN : reckoned(a, b);
      return Number.isFinite(result) ? result : null;
    }
    const [a, b] = [textOf(one), textOf(other)];
    return a === null || b === null ? null : a + b;
  };
}

/**
 * A conditional format's formula (no leading "=") as a test of a cell; null where it uses something that is not known here,
 * so that Univer's own, slower engine has to do it.
 */
export function compileRule(formula: string): ((around: Around) => boolean) | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  let next = 0;
  const isMark = (mark: string) => tokens[next]?.kind === "mark" && (tokens[next] as { mark: string }).mark === mark;
  const eat = (mark: string) => isMark(mark) && ++next > 0;

  function level(depth: number): Part | null {
    const operators = OPERATORS[depth];
    if (operators === undefined) return single();
    let left = level(depth + 1);
    for (;;) {
      const operator = operators.find(isMark);
      if (left === null || operator === undefined) return left;
      next += 1;
      const right = level(depth + 1);
      left = right === null ? null : joined(operator, left, right);
    }
  }

  function single(): Part | null {
    if (eat("-")) {
      const part = single();
      return part && joined("-", () => 0, part);
    }
    if (eat("(")) {
      const part = level(0);
      return eat(")") ? part : null;
    }
    const token = tokens?.[next];
    next += 1;
    return token === undefined ? null : partOf(token);
  }

  function partOf(token: Token): Part | null {
    switch (token.kind) {
      case "number":
      case "text":
      case "constant":
        return () => token.value;
      case "cell": {
        const column = columnNumber(token.column);
        const [fixedColumn, fixedRow] = token.fixed;
        return ({ rows, columns, valueAt }) =>
          cellValue(valueAt(token.row + (fixedRow ? 0 : rows), column + (fixedColumn ? 0 : columns)));
      }
      case "call":
        return call(token.name);
      case "mark":
        return null;
    }
  }

  function call(name: string): Part | null {
    const work = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    const parts: Part[] = [];
    while (!eat(")")) {
      const part = level(0);
      if (part === null || !(eat(",") || isMark(")"))) return null;
      parts.push(part);
    }
    return work ? (around) => work(...parts.map((part) => part(around))) : null;
  }

  const whole = level(0);
  if (whole === null || next !== tokens.length) return null;
  return (around) => truthOf(whole(around)) === true;
}

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
