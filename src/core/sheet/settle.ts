import type { Field } from "../terms/field";
import { knownHeadings, type Settled } from "./settled";
import type { SheetReading } from "./sheet-reading";

type Readings = SheetReading["readings"];

/** What was settled, with one column more: it feeds these fields and nothing else; []: it is left out. */
export function withColumn(settled: Settled, readings: Readings, column: number, fields: readonly Field[]): Settled {
  const names = knownHeadings(readings);
  const own = names.get(column);
  if (own === undefined) return settled;
  const standing = new Set(names.values());
  const headings = new Map<string, readonly Field[]>();
  for (const [name, fed] of settled.headings) {
    if (name === own) continue;
    const left = standing.has(name) ? fed.filter((field) => !fields.includes(field)) : fed;
    // A column whose meaning went to this one is read as its heading says, and a column left out stays left out.
    if (left.length > 0 || fed.length === 0) headings.set(name, left);
  }
  headings.set(own, fields);
  return {
    columns: without(settled.columns, (field, its) => fields.includes(field) || its === column),
    headings,
    values: without(settled.values, (field) => fields.includes(field)),
  };
}

/** What was settled, but for one column: it is read as its heading says. */
export function withoutColumn(settled: Settled, readings: Readings, column: number): Settled {
  const own = knownHeadings(readings).get(column);
  return {
    ...settled,
    columns: without(settled.columns, (_, its) => its === column),
    headings: without(settled.headings, (name) => name === own),
  };
}

/** What was settled, with a value for the whole sheet; null: with none. */
export function withValue(settled: Settled, field: Field, value: string | null): Settled {
  const values = new Map(settled.values);
  if (value === null) values.delete(field);
  else values.set(field, value);
  return { ...settled, values };
}

/** What two say together. What the nearer one says about a field or a heading holds, and the other's word about it is dropped. */
export function joinSettled(near: Settled, far: Settled): Settled {
  const known = new Set([...near.columns.keys(), ...near.values.keys(), ...[...near.headings.values()].flat()]);
  const headings = new Map(near.headings);
  for (const [name, fields] of far.headings) {
    if (!near.headings.has(name) && !fields.some((field) => known.has(field))) headings.set(name, fields);
  }
  const further = <V>(map: ReadonlyMap<Field, V>) => without(map, (field) => known.has(field));
  return {
    columns: new Map([...further(far.columns), ...near.columns]),
    headings,
    values: new Map([...further(far.values), ...near.values]),
  };
}

/** The same with columns that were named one by one known by their headings: what can be remembered of it. */
export function byHeading(settled: Settled, readings: Readings): Settled {
  const named = [...new Set(settled.columns.values())].filter((column) => column !== null);
  const all = named.reduce<Settled>((before, column) => {
    const reading = readings.find((one) => one.column === column);
    return reading === undefined ? before : withColumn(before, readings, column, reading.fields);
  }, settled);
  return { ...all, columns: new Map() };
}

function without<K, V>(map: ReadonlyMap<K, V>, isGone: (key: K, value: V) => boolean): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key, value]) => !isGone(key, value)));
}
