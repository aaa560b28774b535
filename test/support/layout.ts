import { z } from "zod";
import { ALL_FIELDS } from "../../src/core/sheet/fields";
import type { Field } from "../../src/core/terms/field";
import careless from "../layouts/careless.yaml";
import enterprise from "../layouts/enterprise.yaml";
import others from "../layouts/others.yaml";
import published from "../layouts/published.yaml";
import real from "../layouts/real.yaml";
import school from "../layouts/school.yaml";

const FIELD_NAMES = new Set<string>(ALL_FIELDS);
const field = z.custom<Field>((value) => typeof value === "string" && FIELD_NAMES.has(value), {
  error: ({ input }) => `${String(input)} is no field`,
});
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

const column = z.strictObject({
  heading: oneOrMore(z.string()),
  means: field.optional(),
  ask: z.literal(true).optional(),
  also: oneOrMore(field).optional(),
  or: oneOrMore(field).optional(),
  holds: z.string().optional(),
});

const layout = z.strictObject({
  id: z.string(),
  source: z.string(),
  kind: z.string(),
  sheet: z.string().default("Sheet1"),
  school: z.string().optional(),
  short: z.enum(["merged", "top", "bottom"]).default("merged"),
  merged: z.boolean().default(true),
  sections: z.boolean().default(false),
  top: z.int().min(0).default(0),
  left: z.int().min(0).default(0),
  above: z.array(oneOrMore(z.string())).default([]),
  hints: z.array(z.string()).default([]),
  foot: z.array(z.string()).default([]),
  columns: z.array(column).min(1),
});

/** A column of a layout; test/layouts/README.md says what each word means. */
export interface LayoutColumn {
  /** 1-based, as it stands in the sheet. */
  readonly column: number;
  /** The headings from the first header row to the last. */
  readonly heading: readonly string[];
  readonly means: Field | null;
  readonly ask: boolean;
  readonly also: readonly Field[];
  readonly or: readonly Field[];
  /** The kind of value in its cells. */
  readonly holds: string;
}

/** The shape of a registration sheet that somebody uses: what stands in it, without any person. */
export interface SheetLayout extends Omit<z.output<typeof layout>, "columns" | "school"> {
  /** How the schools of its students end; null where the sheet is of people who work. */
  readonly school: string | null;
  readonly columns: readonly LayoutColumn[];
}

/** Every layout of test/layouts. */
export const sheetLayouts: readonly SheetLayout[] = [real, published, school, enterprise, others, careless].flatMap(
  (file) => z.array(layout).parse(file).map(sheetLayout),
);

function sheetLayout({ columns, school: ending, ...rest }: z.output<typeof layout>): SheetLayout {
  return {
    ...rest,
    school: ending ?? null,
    columns: columns.map((one, place) => ({
      column: rest.left + place + 1,
      heading: listOf(one.heading),
      means: one.means ?? null,
      ask: one.ask ?? false,
      also: listOf(one.also ?? []),
      or: listOf(one.or ?? []),
      holds: one.holds ?? one.means ?? "",
    })),
  };
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return isList(value) ? value : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

export function layoutNamed(id: string): SheetLayout {
  const found = sheetLayouts.find((one) => one.id === id);
  if (!found) throw new Error(`no layout ${id}`);
  return found;
}
