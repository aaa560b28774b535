import { writeSync } from "node:fs";
import { reasonOf, fileError } from "./failure";

const STANDARD_OUTPUT = 1;
const PAUSE_MS = 5;

/**
 * Writes all of a text before it returns, so that a full disk or a reader who has gone away is a failure of the command and
 * not a success with half a report. Throws a file error.
 */
export function printWhole(text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(STANDARD_OUTPUT, bytes, at);
    } catch (error) {
      // A pipe that is full for the moment: whoever reads it is slower than we are.
      if (codeOf(error) !== "EAGAIN") throw fileError(`不能写到标准输出：${reasonOf(error)}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
