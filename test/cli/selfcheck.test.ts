import { tmpdir } from "node:os";
import { packs } from "../../src/packs";
import { ranIn } from "../support/command";

test("selfcheck runs the examples of every pack and says how many of how many", async () => {
  const { exit, out, sentences } = await ranIn(tmpdir(), ["selfcheck"]);
  expect({ exit, sentences }).toEqual({ exit: 0, sentences: [] });
  for (const { id, title } of packs)
    expect(out).toMatch(new RegExp(`^${id}  ${title.replace(/[（()）]/g, ".")}：(\\d+)/\\1$`, "m"));
});
