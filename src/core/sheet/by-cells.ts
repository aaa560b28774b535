import type { Field } from "../terms/field";
import type { Below } from "./column-map";
import type { Heading } from "./heading";
import type { CellKind } from "./sense/contents";
import { FEW, MOST } from "./sense/fit";
import { NO_SENSE, type Sense } from "./sense/sense";

/** A column whose words never say enough, and the field that its cells make sure. */
export interface CellColumn {
  readonly heading: Heading;
  readonly field: Field;
}

/** What is known once every heading was read that is sure by itself. */
export interface ColumnsRead {
  readonly headings: readonly Heading[];
  readonly senses: ReadonlyMap<Heading, Sense>;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly taken: ReadonlySet<Heading>;
  readonly contents: Below["contents"];
}

/** Fields that a heading which only may mean them feeds where it is the only one and its cells say so. */
const BY_CELLS: readonly (readonly [Field, CellKind])[] = [
  ["phone", "mobile"],
  ["employer", "employer"],
];

/** The columns that their cells make sure. */
export function columnsByCells(read: ColumnsRead): readonly CellColumn[] {
  return BY_CELLS.flatMap((wanted) => byCells(wanted, read));
}

function byCells([field, kind]: readonly [Field, CellKind], read: ColumnsRead): readonly CellColumn[] {
  const { headings, senses, columns, taken, contents } = read;
  const [now] = columns.get(field) ?? [];
  const senseOf = (heading: Heading): Sense => senses.get(heading) ?? NO_SENSE;
  const mayMean = headings.filter((heading) => {
    const sense = senseOf(heading);
    // What it offers is worked out when it is asked for: of most headings nobody asks.
    return !taken.has(heading) && sense.told && sense.offers[0] === field && sense.offers.length === 1;
  });
  if (mayMean.length === 0 || (now !== undefined && !isSomethingElse(now))) return [];
  const holds = ({ column }: Heading): boolean =>
    contents(column).looked >= FEW && contents(column).share(kind) >= MOST;
  const [only, ...others] = mayMean.filter(holds);
  if (only === undefined || others.length > 0) return [];
  const mayRival = (one: Heading): boolean => !taken.has(one) && !senseOf(one).foreign && !senseOf(one).apart;
  const rivals = headings.filter((one) => one !== only && mayRival(one) && holds(one));
  return rivals.length > 0 ? [] : [{ heading: only, field }];

  /** A surer heading over cells that are none: 联系电话 of the employer, 0531-88007153. */
  function isSomethingElse(column: number): boolean {
    return contents(column).looked >= FEW && contents(column).share(kind) <= 1 - MOST;
  }
}
