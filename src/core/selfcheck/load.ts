import { expectation } from "../rulepack/fault";
import { faultOf } from "../rulepack/load";
import { exampleFile, type ExampleFile } from "./example";

/** Reads the examples of one pack from what their YAML file holds; throws one Error with a line for each fault. */
export function loadExamples(data: unknown, file: string): ExampleFile {
  const parsed = exampleFile.safeParse(data, { error: expectation, reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(faultOf);
  throw new Error(faults.map(({ path, expected }) => `${file}：${path || "（整个文件）"} ${expected}`).join("\n"));
}
