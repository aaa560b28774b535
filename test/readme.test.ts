import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS } from "../src/core/requirements/assumptions";
import { KINDS, kindOf, requirement } from "../src/core/requirements/kinds";
import { STANDARD_WORDING } from "../src/core/requirements/wording";
import { ALL_FIELDS, fieldHeader, TEMPLATE_FIELDS } from "../src/core/sheet/fields";
import { packs } from "../src/packs";

test("README lists every assumption and how it stands by itself", () => {
  const rows = [...readFileSync("README.md", "utf8").matchAll(/^\| `([a-z-]+)` \|.*\| ([开关]) \|$/gm)];
  const listed = Object.fromEntries(rows.map(([, name, state]) => [name, state === "开"]));
  expect(listed).toEqual(Object.fromEntries(ASSUMPTIONS.map((name) => [name, DEFAULT_ASSUMPTIONS[name]])));
});

test("rules/README lists every kind of requirement", () => {
  const [, section = ""] = readFileSync("rules/README.md", "utf8").split("### 要求的种类");
  const rows = [...(section.split("###")[0] ?? "").matchAll(/^\| `(\w+)` \| [^|`]+ \| `([^`]*)`[^|]* \| (.+) \|$/gm)];
  expect(rows.map(([, kind]) => kind)).toEqual(Object.keys(KINDS));
  // What a row shows can be written, and says what it shows.
  const said = rows.map(([, kind, fields]) => {
    const written: unknown = parse(`{ kind: ${kind}, ${fields} }`);
    const asked = requirement.safeParse(written);
    return asked.success ? kindOf(asked.data).phrase(asked.data, STANDARD_WORDING) : `${kind}: ${asked.error.message}`;
  });
  expect(said).toEqual(rows.map(([, , , words]) => words));
});

describe("docs/contract.md", () => {
  const contract = readFileSync("docs/contract.md", "utf8");
  const [, afterFields = ""] = contract.split("### Fields\n");
  const [fields = ""] = afterFields.split("\n### ");

  test("its table lists the fields of the template in their order", () => {
    const rows = [...fields.matchAll(/^\| (\w+) \| ([^|]+) \| [^|]+ \|.*\|$/gm)].map(([, field, header]) => [
      field,
      header,
    ]);
    expect(rows.slice(1)).toEqual(TEMPLATE_FIELDS.map((field) => [field, fieldHeader(field)]));
  });
  test("it names every field that the template leaves out", () => {
    const [, further = ""] = fields.split("Further columns");
    const left = ALL_FIELDS.filter((field) => !TEMPLATE_FIELDS.some((one) => one === field)).map(fieldHeader);
    expect(left.filter((header) => !further.includes(header.replace(/^原证书2/, "")))).toEqual([]);
  });
  test("it lists every pack", () => {
    const [, list = ""] = /^Packs: (.+)\.$/m.exec(contract) ?? [];
    expect(list.split(", ")).toEqual(packs.map(({ id }) => `\`${id}\``));
  });
});
