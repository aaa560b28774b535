import { besideField } from "./beside";
import { recordOf, SUBJECT_COLUMNS } from "./fields";
import { headingKeys, type Heading } from "./heading";
import type { Claim, Headings } from "./headings";
import { columnPlace, unsureColumn, type Below, type ColumnMap, type Reason, type UnsureColumn } from "./column-map";
import { HINTS } from "./hints";
import { mayBeHeld } from "./held-level";
import { columnsByCells } from "./by-cells";
import { NOTHING_SAID } from "./said-above";
import { NO_CONTENTS } from "./sense/contents";
import { withFirstDiplomas } from "./sense/diplomas";
import { fieldsShown, fits, fitsAmong } from "./sense/fit";
import { NO_SENSE, senseReader, type Sense } from "./sense/sense";
import { isOtherTrade, isPresentTrade, tradesFound } from "./sense/trades";
import { type SettledColumns } from "./settled";
import { sheetProblem } from "../problems/sheet-problem";
import type { Field } from "../terms/field";

/** A column that wants a field, and how sure its heading is: the lower the surer. */
interface Rival {
  readonly heading: Heading;
  readonly rank: number;
}

/**
 * Which columns feed which fields. A column that is not sure is left aside, never guessed. An empty candidate never displaces a
 * filled one, and no column feeds a field that its cells cannot be.
 */
export function mapColumns(
  all: readonly Heading[],
  below: Below | Below["isFilled"],
  known: Headings,
  settled: SettledColumns,
): ColumnMap {
  const {
    isFilled,
    contents,
    said = NOTHING_SAID,
  }: Below = typeof below === "function" ? { isFilled: below, contents: () => NO_CONTENTS } : below;
  const columns = new Map<Field, readonly number[]>();
  for (const [column, fields] of settled.fieldsOf) for (const field of fields) columns.set(field, [column]);
  const unsure: UnsureColumn[] = [];
  const reasons = new Map<number, Reason>();
  const taken = new Set(all.filter(({ column }) => settled.fieldsOf.has(column)));
  const headings = all.filter((heading) => !taken.has(heading));
  const read = senseReader(known);
  const senses = withFirstDiplomas(new Map(headings.map((heading) => [heading, read(heading)])));
  const headingAt = new Map(headings.map((heading) => [heading.column, heading]));
  const denied = new Map<Heading, readonly Field[]>();
  const around = { headings, senses, columns, contents, said };

  takeClaims();
  takeOnlyName();
  takeHints();
  for (const found of columnsByCells({ headings, senses, columns, taken, contents })) takeByCells(found);
  leavePresentTrade();
  for (const { column, fields } of tradesFound(headings, senses, columns, denied, contents)) takeTrade(column, fields);
  for (const [heading, sense] of senses) {
    const [field] = sense.told ? sense.offers : [];
    if (field !== undefined && !taken.has(heading) && fits(field, contents(heading.column)) === false) {
      leaveOut(heading, sense.offers);
      continue;
    }
    if (field !== undefined && bearsOnVerdict(field) && !taken.has(heading) && isOpen(field, [heading])) {
      unsure.push(unsureColumn("heading-unsure", heading, field));
    }
  }
  const ofSubjects = SUBJECT_COLUMNS.flatMap((field) => columns.get(field) ?? []);
  if (ofSubjects.length > 0 && !columns.has("subjects")) columns.set("subjects", ofSubjects);
  const traded = new Set([...reasons].flatMap(([column, reason]) => (reason === "contents" ? [column] : [])));
  return {
    columns,
    unsure: unsure.filter(({ kind, at }) => kind === "heading-twice" || !traded.has(at.column)),
    reasons,
    offersOf,
    closed: settled.closed,
  };

  function takeClaims(): void {
    const claims = [...senses].flatMap(([heading, { claim }]) => {
      if (claim === null) return [];
      // Of several fields those stay that the cells can be.
      const fields = claim.fields.filter((field) => fitsAmong(field, claim.fields, contents(heading.column)));
      if (fields.length > 0) return [{ heading, fields, rank: claim.rank }];
      deny(heading, claim);
      return [];
    });
    // A column of its own goes before a share in a column that holds several facts.
    const single = claims.filter(({ fields }) => fields.length === 1);
    const shared = claims.filter(({ fields }) => fields.length > 1);
    for (const field of new Set(single.flatMap(({ fields }) => fields))) {
      settle(
        field,
        single.filter(({ fields }) => fields[0] === field),
      );
    }
    for (const claim of shared) {
      for (const field of claim.fields) if (isOpen(field, [claim.heading])) settle(field, [claim]);
    }
  }

  /** Where nothing else names people, the one column that ends in 姓名 does, whatever it calls them. */
  function takeOnlyName(): void {
    if (columns.has("name") || settled.closed.has("name")) return;
    let only: Heading | undefined;
    for (const heading of headings) {
      if (!headingKeys(heading.child).some((key) => known.nameEndings.has(key))) continue;
      if (senses.get(heading)?.offers[0] !== "name") continue;
      if (only !== undefined) return;
      only = heading;
    }
    if (only === undefined) return;
    columns.set("name", [only.column]);
    taken.add(only);
    reasons.set(only.column, "beside");
  }

  /** Its cells are something else than its heading says: what they look like is offered first. */
  function deny(heading: Heading, { fields }: Pick<Claim, "fields">): void {
    const shown = fieldsShown(contents(heading.column));
    denied.set(heading, [...new Set([...shown, ...fields])]);
    const [field] = fields;
    if (field === undefined) return;
    const [holds = null] = shown.filter((other) => !fields.includes(other));
    unsure.push(sheetProblem("cells-otherwise", columnPlace(heading), { field, holds }));
  }

  function takeHints(): void {
    const isLevel = ({ beside }: Sense): boolean => beside === "等级" || beside === "认定等级";
    // An empty column for the level says nothing about what a filled one means.
    const levels = headings.filter((heading) => isLevel(senses.get(heading) ?? NO_SENSE));
    const silent = new Set(levels.filter(({ column }) => levels.length > 1 && !isFilled(column)));
    const someSpeak = silent.size < levels.length;
    const isSilent = (heading: Heading): boolean => someSpeak && silent.has(heading);
    const standing = new Set(
      headings.flatMap((heading) => (isSilent(heading) ? [] : (senses.get(heading)?.beside ?? []))),
    );
    for (const { name, when } of HINTS) {
      if (!standing.has(name)) continue;
      const field = besideField(name);
      const named = headings.filter((heading) => !taken.has(heading) && senses.get(heading)?.beside === name);
      const meant = named.filter(({ column }) => fits(field, contents(column)) !== false);
      for (const heading of named) if (!meant.includes(heading)) deny(heading, { fields: [field] });
      if (meant.length === 0 || !isOpen(field, meant)) continue;
      const held = name === "等级" ? meant.filter((heading) => mayBeHeld(heading, around)) : [];
      if (held.length > 0) {
        for (const heading of held) denied.set(heading, ["certificateLevel", "level"]);
        unsure.push(...meant.map((heading) => unsureColumn("heading-unsure", heading, field)));
        continue;
      }
      if (
        when(
          (other) => columns.has(other),
          (other) => standing.has(other),
        )
      ) {
        settle(
          field,
          meant.map((heading) => ({ heading, rank: 0 })),
        );
        for (const { column } of meant) if (columns.get(field)?.includes(column)) reasons.set(column, "beside");
      } else {
        const speaking = meant.filter((heading) => !isSilent(heading));
        unsure.push(...speaking.map((heading) => unsureColumn("heading-unsure", heading, field)));
      }
    }
  }

  /** Its cells are not what its words may mean. */
  function leaveOut(heading: Heading, offers: readonly Field[]): void {
    const cells = contents(heading.column);
    denied.set(heading, [
      ...new Set([...fieldsShown(cells), ...offers.filter((field) => fits(field, cells) !== false)]),
    ]);
  }

  function takeByCells({ heading, field }: ReturnType<typeof columnsByCells>[number]): void {
    if (settled.closed.has(field)) return;
    const before = columns.get(field) ?? [];
    for (const other of headings.filter(({ column }) => before.includes(column))) {
      taken.delete(other);
      unsure.push(unsureColumn("heading-unsure", other, field));
    }
    columns.set(field, [heading.column]);
    taken.add(heading);
    reasons.set(heading.column, "contents");
  }

  /** The work type that people have now is not the one that they apply for. */
  function leavePresentTrade(): void {
    const [column] = columns.get("workType") ?? [];
    const heading = headings.find((one) => one.column === column && taken.has(one));
    if (heading === undefined || settled.closed.has("workType")) return;
    const stated = columns.has("occupation") || said.occupations.size > 0;
    if (!stated || !isPresentTrade(senses.get(heading), contents(heading.column), said)) return;
    columns.delete("workType");
    taken.delete(heading);
    denied.set(heading, ["currentOccupation", "workType"]);
    unsure.push(unsureColumn("heading-unsure", heading, "workType"));
  }

  function takeTrade(column: number, fields: readonly Field[]): void {
    const heading = headings.find((one) => one.column === column);
    if (heading !== undefined && isOtherTrade(senses.get(heading), contents(column), said)) {
      unsure.push(unsureColumn("heading-unsure", heading, "occupation"));
      return;
    }
    const open = fields.filter((field) => !settled.closed.has(field));
    for (const [field, places] of columns) if (places.includes(column) && !open.includes(field)) columns.delete(field);
    for (const field of open) {
      columns.delete(field);
      columns.set(field, [column]);
    }
    if (heading !== undefined) taken.add(heading);
    reasons.set(column, "contents");
  }

  /** Nothing feeds the field yet, or only an empty column while something stands below one of these. */
  function isOpen(field: Field, rivals: readonly Heading[]): boolean {
    const places = columns.get(field);
    if (settled.closed.has(field)) return false;
    if (places === undefined) return true;
    return rivals.some(({ column }) => isFilled(column)) && !places.some(isFilled);
  }

  function settle(field: Field, candidates: readonly Rival[]): void {
    if (settled.closed.has(field)) return;
    // An empty column for the fee is one for us to fill: another beside it is no statement of what is due.
    const choose = candidates.length > 1 && field !== "fee";
    const filled = choose ? candidates.filter(({ heading }) => isFilled(heading.column)) : candidates;
    const rivals = filled.length > 0 ? filled : candidates;
    const proven = choose ? rivals.filter(({ heading }) => fits(field, contents(heading.column)) === true) : [];
    const decided = proven.length > 0 && proven.length < rivals.length;
    const [first, ...others] = surest(decided ? proven : rivals);
    if (!first) return;
    for (const { heading } of others) unsure.push(unsureColumn("heading-twice", heading, field));
    // Name and number identify a person: of two columns the first is read, and the problem says so.
    if (others.length > 0 && recordOf(field).identifies !== true) {
      unsure.push(unsureColumn("heading-twice", first.heading, field));
      return;
    }
    columns.set(field, [first.heading.column]);
    taken.add(first.heading);
    const bySure = surest(rivals);
    if (decided && !(bySure.length === 1 && bySure[0] === first)) reasons.set(first.heading.column, "contents");
  }

  function offersOf(column: number): readonly Field[] {
    const heading = headingAt.get(column);
    const sense = heading && senses.get(heading);
    if (heading === undefined || sense === undefined) return [];
    const said =
      denied.get(heading) ??
      sense.claim?.fields ??
      (sense.beside === null ? sense.offers : [besideField(sense.beside)]);
    const shown = sense.above.filter((field) => !said.includes(field) && fits(field, contents(column)) === true);
    return [...said, ...shown];
  }
}

/** Of other columns it is enough that they are among those unread. */
function bearsOnVerdict(field: Field): boolean {
  const { qualification, applied, registrationOnly } = recordOf(field);
  return qualification === true || applied === true || registrationOnly === true || field === "subjects";
}

function surest(rivals: readonly Rival[]): readonly Rival[] {
  const rank = Math.min(...rivals.map((one) => one.rank));
  return rivals.filter((one) => one.rank === rank);
}
