import type * as z from "../terms/zod";

/** One fault of a rule file: where, in the form occupations[1].fees.4.total, and what is expected there. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
}

/** A fault as whoever has to mend the file is told it. */
export function faultLine(file: string, { path, expected }: Fault): string {
  return `${file}：${path || "（整个文件）"} ${expected}`;
}

const FAULTY = "FaultyFile";

/** The error of one or several files of rules/: all their faults, a line each, for whoever has to mend them. */
export function faultyFile(lines: readonly string[]): Error {
  return Object.assign(new Error(lines.join("\n")), { name: FAULTY });
}

export function isFaultyFile(error: unknown): error is Error {
  return error instanceof Error && error.name === FAULTY;
}

/** What zod found, as a fault of the file. */
export function faultOf({ path, message, input, code }: z.core.$ZodIssue): Fault {
  const missing = input === undefined && code !== "unrecognized_keys";
  return { path: pathOf(path), expected: missing ? `缺这一项，${message}` : message };
}

/** ["occupations", 1, "fees", "4"] → occupations[1].fees.4 */
export function pathOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : path ? `${path}.${String(step)}` : String(step)),
    "",
  );
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
  array: "列表（每项以 - 开头）",
  object: "一组“键: 值”",
  record: "一组“键: 值”",
  null: "null",
};

/** What zod misses, in Chinese. Given to every parse, it speaks where the schema has no words of its own. */
export function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return `应为${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `应为 ${issue.values.map(String).join("、")} ${issue.values.length > 1 ? "之一" : ""}`.trimEnd();
    case "unrecognized_keys":
      return `不认识 ${issue.keys.join("、")}，请检查拼写`;
    case "invalid_union":
      return issue.discriminator ? `${issue.discriminator} 不是已知的种类` : "不是允许的写法";
    case "invalid_key":
      return "这个键不在允许之列";
    case "too_small":
      return issue.origin === "array" ? "至少要有一项" : `不能小于 ${issue.minimum}`;
    case "too_big":
      return `不能大于 ${issue.maximum}`;
    case "invalid_format":
      return "格式不对";
    case "not_multiple_of":
      return `应为 ${issue.divisor} 的倍数`;
    case "invalid_element":
    case "custom":
      return "不符合要求";
    case undefined:
      return undefined;
  }
}
