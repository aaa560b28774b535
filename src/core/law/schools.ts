import type { DegreeWords, SchoolKindWords, SchoolWords } from "../terms/school-words";
import { EDUCATIONS, SCHOOL_KINDS } from "../terms/words";
import * as z from "../terms/zod";
import { expectation, faultLine, faultOf, faultyFile } from "./fault";
import { anyWord, words } from "./words";

const kinds = words.pipe(z.array(z.enum(SCHOOL_KINDS)).nonempty());
const someWords = words.pipe(z.array(z.string()).nonempty("至少写一个词"));

const schoolsFile = z.strictObject({
  names: z.array(z.strictObject({ kinds, has: someWords.optional(), ends: someWords.optional() })),
  stated: z.array(z.strictObject({ kinds, has: someWords.optional(), is: someWords.optional() })),
  degrees: z.array(
    z.strictObject({
      degrees: words.pipe(z.array(z.enum(EDUCATIONS)).nonempty()),
      words: someWords,
      schools: kinds.optional(),
    }),
  ),
  adult: someWords,
});

/** Reads how schools and degrees are written. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadSchools(data: unknown, file: string): SchoolWords {
  const parsed = schoolsFile.safeParse(data, { error: expectation, reportInput: true });
  if (!parsed.success) {
    throw faultyFile(parsed.error.issues.map((issue) => faultLine(file, faultOf(issue))));
  }
  const { names, stated, degrees, adult } = parsed.data;
  return {
    names: names.map(({ kinds, has, ends }): SchoolKindWords => ({
      kinds,
      pattern: either(has, ends && `(?:${anyWord(ends)})$`),
    })),
    stated: stated.map(({ kinds, has, is }): SchoolKindWords => ({
      kinds,
      pattern: either(has, is && `^(?:${anyWord(is)})$`),
    })),
    degrees: degrees.map(({ degrees, words, schools = null }): DegreeWords => ({
      degrees,
      schools,
      pattern: new RegExp(anyWord(words)),
    })),
    adult: new RegExp(anyWord(adult)),
  };
}

/** One of the words anywhere, or the other pattern; with neither nothing matches. */
function either(has: readonly string[] | undefined, other: string | undefined): RegExp {
  const sources = [...(has ? [anyWord(has)] : []), ...(other === undefined ? [] : [other])];
  return new RegExp(sources.length === 0 ? "(?!)" : sources.join("|"));
}
