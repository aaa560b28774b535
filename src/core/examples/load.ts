import { expectation, faultLine, faultOf, faultyFile } from "../law/fault";
import { exampleFile, type ExampleFile } from "./example";

/** Reads the examples of one pack from what their YAML file holds; throws one Error with a line for each fault. */
export function loadExamples(data: unknown, file: string): ExampleFile {
  const parsed = exampleFile.safeParse(data, { error: expectation, reportInput: true });
  if (parsed.success) return parsed.data;
  throw faultyFile(parsed.error.issues.map((issue) => faultLine(file, faultOf(issue))));
}
