import { at, count, day, text } from "../terms/atoms";
import { checkCatalog, checkCrosswalk } from "./checks/catalog";
import type { Fault } from "./fault";
import { expectation, faultLine, faultOf, faultyFile } from "./fault";
import type { CatalogClass, MajorCatalog } from "../terms/major-catalog";
import { CATALOG_FAMILIES, indexMajors } from "../terms/major-catalog";
import * as z from "../terms/zod";

/** Names are separated by spaces, since some names contain 、. */
const names = z.string("应为用空格隔开的名称").transform((line) => line.split(/\s+/).filter(Boolean));
/** Majors under 类 under 大类 or 门类, each with its code: 5102 计算机类. Where there is no 类, majors stand directly under the other. */
const majors = z.record(z.string(), z.union([names, z.record(z.string(), names)], "应为专业名称，或各类的专业名称"));

/** One published catalogue of majors. `read`: where its copy was read; `checked`: how; `trust`: how far it can be trusted. */
const catalogFile = z.strictObject({
  family: z.enum(CATALOG_FAMILIES),
  title: text,
  issuer: text,
  number: text.optional(),
  date: day.optional(),
  address: text.optional(),
  read: z.array(text).nonempty(),
  checked: text,
  trust: text,
  counts: z.strictObject({ groups: count, classes: z.int().nonnegative(), majors: count, added: count.optional() }),
  majors,
  /** Majors that came in after the catalogue was published. */
  added: majors.optional(),
});

/** 对照: what connects the catalogues. It can prove that a major is of a category, never that it is not. */
const crosswalkFile = z.strictObject({
  /** 类 and majors that two catalogues call by the same name. */
  sameName: z.strictObject({ at, why: text }),
  /** Majors of 普通本科 that continue vocational ones of a single 大类. */
  continuing: z.strictObject({ at, read: text, majors: z.record(z.string(), names) }),
  /** What notices call a category that the catalogues call otherwise. */
  aliases: z.array(z.strictObject({ name: text, means: text, at, why: text })).default([]),
});

export type CatalogFile = z.infer<typeof catalogFile>;
export type CrosswalkFile = z.infer<typeof crosswalkFile>;
/** What a YAML file holds, and its name for whoever has to mend it. */
interface Source {
  readonly data: unknown;
  readonly file: string;
}

/** Reads the catalogues and their crosswalk. Throws one Error for all faults of all files, a line each, as loadPack does. */
export function loadCatalog(sources: readonly Source[], crosswalkSource: Source): MajorCatalog {
  const lines: string[] = [];
  const blame = (file: string, faults: readonly Fault[]) =>
    lines.push(...faults.map((fault) => faultLine(file, fault)));
  const read = <T>(schema: z.ZodType<T>, { data, file }: Source): T | undefined => {
    const parsed = schema.safeParse(data, { error: expectation, reportInput: true });
    if (!parsed.success) blame(file, parsed.error.issues.map(faultOf));
    return parsed.data;
  };
  const classes: CatalogClass[] = [];
  for (const source of sources) {
    const catalog = read(catalogFile, source);
    if (!catalog) continue;
    blame(source.file, checkCatalog(catalog));
    classes.push(...classesOf(catalog));
  }
  const crosswalk = read(crosswalkFile, crosswalkSource);
  const continuing = new Map<string, string>();
  for (const [group, continued] of Object.entries(crosswalk?.continuing.majors ?? {}))
    for (const major of continued) continuing.set(major, group);
  const aliases = new Map(crosswalk?.aliases.map(({ name, means }) => [name, means]));
  const index = indexMajors(classes, continuing, aliases);
  // The crosswalk is checked only if every catalogue was read: else its names would all be missing.
  if (crosswalk && lines.length === 0) blame(crosswalkSource.file, checkCrosswalk(crosswalk, index));
  if (lines.length > 0) throw faultyFile(lines);
  return index;
}

function classesOf({ family, majors: published, added = {} }: CatalogFile): readonly CatalogClass[] {
  return [published, added].flatMap((part) =>
    Object.entries(part).flatMap(([group, under]): readonly CatalogClass[] =>
      Array.isArray(under)
        ? [{ family, categories: [nameOf(group)], majors: under }]
        : Object.entries(under).map(([name, members]) => ({
            family,
            categories: [nameOf(name), nameOf(group)] as const,
            majors: members,
          })),
    ),
  );
}

/** 5102 计算机类 → 计算机类 */
function nameOf(headed: string): string {
  return headed.slice(headed.indexOf(" ") + 1);
}
