import { tmpdir } from "node:os";
import type { faultyFile } from "../../src/core/law/fault";
import { ranIn } from "../support/command";

const FAULTS = [
  "rules/packs/jinan-2026.yaml：occupations[1].fees.4.total 应为整数元",
  "rules/packs/jinan-2026.yaml：occupations[1] 不认识 feees，请检查拼写",
];

jest.mock("../../src/packs", () => {
  const fault = jest.requireActual<{ readonly faultyFile: typeof faultyFile }>("../../src/core/law/fault");
  throw fault.faultyFile(FAULTS);
});

test("a file of rules/ that cannot be loaded: every fault with its place, whatever the command", async () => {
  for (const words of [["packs"], ["selfcheck"]]) {
    const { exit, out, sentences } = await ranIn(tmpdir(), words);
    expect({ exit, out, said: sentences.join("\n") }).toEqual({ exit: 3, out: "", said: FAULTS.join("\n") });
  }
});
