import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const { core: CORE_ROOMS } = JSON.parse(readFileSync(join(__dirname, "../../tools/rooms.json"), "utf8")) as {
  readonly core: readonly string[];
};
const CORE = join(__dirname, "../../src/core");

/** Every import, export and type import between two rooms, as `from → to (file)`. */
function importsBetweenRooms(): { readonly from: string; readonly to: string; readonly file: string }[] {
  const files = readdirSync(CORE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) => {
    const file = name.replace(/\\/g, "/");
    const text = readFileSync(join(CORE, name), "utf8");
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)].map(([, path = ""]) => path);
    return specifiers.flatMap((specifier) => {
      const [from, to] = [roomOf(file), roomOf(posix.join(posix.dirname(file), specifier))];
      return from === to ? [] : [{ from, to, file }];
    });
  });
}

function roomOf(file: string): string {
  return (file.split("/")[0] ?? "").replace(/\.ts$/, "");
}

describe("the rooms of the core", () => {
  const imports = importsBetweenRooms();

  test("are those of the list, and no other", () => {
    const rooms = readdirSync(CORE)
      .filter((name) => name !== "tsconfig.json")
      .map(roomOf);
    expect(rooms.sort()).toEqual([...CORE_ROOMS].sort());
  });

  test("import only rooms that stand before them, types included", () => {
    const upward = imports.filter(({ from, to }) => CORE_ROOMS.indexOf(to) >= CORE_ROOMS.indexOf(from));
    expect(upward.map(({ from, to, file }) => `${from} → ${to} (${file})`)).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  test("never import each other in a circle", () => {
    const pairs = new Set(imports.map(({ from, to }) => `${from} ${to}`));
    const mutual = [...pairs].filter((pair) => pairs.has(pair.split(" ").reverse().join(" ")));
    expect(mutual).toEqual([]);
  });
});
