import { tmpdir } from "node:os";
import { printChecks } from "../../src/cli/selfcheck";
import { packs } from "../../src/packs";
import { ranIn } from "../support/command";

test("selfcheck runs the examples of every pack and says how many of how many", async () => {
  const { exit, out, sentences } = await ranIn(tmpdir(), ["selfcheck"]);
  expect({ exit, sentences }).toEqual({ exit: 0, sentences: [] });
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(packs.length);
  for (const [place, { id, title, conditions }] of packs.entries()) {
    const clauses = conditions.flatMap(({ levels }) => Object.values(levels).flatMap((list) => list ?? []));
    const [, passed, total] = /：(\d+)\/(\d+)$/.exec(lines[place] ?? "") ?? [];
    expect(lines[place]).toBe(`${id}  ${title}：${total}/${total}`);
    // Of every clause somebody who meets it and somebody who misses it.
    expect([Number(passed), Number(passed) >= 2 * clauses.length]).toEqual([Number(total), true]);
  }
});

test("who is decided otherwise than written is named, and the command ends with 3", () => {
  const said: string[] = [];
  const fault = "互联网营销师 4-1（从业年限 5）：应为符合，现为不符合。";
  const check = { pack: "jinan-2026", title: "济南", passed: 9, total: 10, faults: [fault] };
  expect(() => printChecks([check], { print: (text) => said.push(text) })).toThrow(
    expect.objectContaining({ exit: 3, message: expect.stringContaining("（jinan-2026）") }),
  );
  expect(said.join("")).toBe(`jinan-2026  济南：9/10\n    ${fault}\n`);
});
