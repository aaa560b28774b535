import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fieldHeader } from "../../../../src/core/sheet/fields";
import { loadHeadings } from "../../../../src/core/law/headings";
import { senseOf } from "../../../../src/core/sheet/sense/sense";
import type { Headings } from "../../../../src/core/sheet/headings";
import { vocabulary } from "../../../../src/vocabulary";

/** Phrases of sheets in use, by section and canonical header. */
type Phrases = Readonly<Record<"fields" | "together" | "beside" | "unsure", Readonly<Record<string, string>>>>;

const oracle = parse(readFileSync("test/core/sheet/sense/phrases.yaml", "utf8")) as Phrases;
const idioms = parse(readFileSync("rules/catalog/headings.yaml", "utf8")) as Phrases &
  Readonly<Record<string, unknown>>;

/** [phrase, what it reads to]: 原证书等级, beside 证书等级, offers 从业年限. */
function pairsOf(phrases: Partial<Phrases>): readonly (readonly [string, string])[] {
  const section = (name: keyof Phrases, own: boolean, say: (header: string) => string) =>
    Object.entries(phrases[name] ?? {}).flatMap(([header, line]) =>
      [...(own ? [header] : []), ...line.split(/\s+/).filter(Boolean)].map((phrase) => [phrase, say(header)] as const),
    );
  return [
    ...section("fields", true, (header) => header),
    ...section("together", false, (headers) => headers),
    ...section("beside", true, (header) => `beside ${header}`),
    ...section("unsure", false, (header) => `offers ${header}`),
  ];
}

function said(phrase: string, known: Headings): string {
  const { claim, beside, offers } = senseOf(phrase, known);
  if (claim !== null) return claim.fields.map(fieldHeader).join(" ");
  if (beside !== null) return `beside ${beside}`;
  const [first] = offers;
  return first === undefined ? "" : `offers ${fieldHeader(first)}`;
}

test("every phrase of sheets in use reads to the field it always meant", () => {
  const all = pairsOf(oracle);
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter(([phrase, field]) => said(phrase, vocabulary.headings) !== field)).toEqual([]);
});

test("no phrase stands in the list that the grammar reads by itself", () => {
  const empty = { fields: {}, together: {}, unsure: {}, others: "", records: idioms["records"] };
  const byGrammar = loadHeadings(empty, "none.yaml", vocabulary.headings.lexicon);
  const listed = pairsOf({ together: idioms.together, unsure: idioms.unsure });
  const fields = pairsOf({ fields: idioms.fields }).filter(([phrase, header]) => phrase !== header);
  expect([...fields, ...listed].filter(([phrase, field]) => said(phrase, byGrammar) === field)).toEqual([]);
});
