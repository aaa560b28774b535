import { wroteEdits } from "../../../src/core/results/written";

const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ person: `人${place}`, values: ["四级/中级工", 280, "符合"] }));
const kinds = (count: number, before: readonly string[] = []) =>
  wroteEdits("报名表", rows(count), { names: before.map((name) => ({ name, refersTo: '="x"' })) }).last.map(
    ({ kind }) => kind,
  );

test("what was written is kept in more names for more people, and of too many people nothing is", () => {
  expect(kinds(48)).toEqual(["name"]);
  expect(kinds(49)).toEqual(["name", "name"]);
  expect(kinds(38_400)).toHaveLength(8);
  expect(kinds(38_401)).toEqual([]);
  // What a smaller sheet had left goes.
  expect(kinds(38_401, ["_rending.wrote.1", "_rending.wrote.2"])).toEqual(["unname", "unname"]);
});
