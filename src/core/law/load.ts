import { checkCategories } from "./checks/categories";
import { crosscheck } from "./checks/crosscheck";
import { expectation, faultLine, faultOf, faultyFile } from "./fault";
import { withNoticeNames } from "./known-names";
import type { MajorCatalog } from "../terms/major-catalog";
import type { RulePack } from "./schema";
import { rulePack } from "./schema";
import type { Vocabulary } from "../sheet/vocabulary";

/**
 * Reads one pack from the data of its YAML file. Throws one Error for all faults of the file, one line each: file, path, and what
 * is expected there. The pack contains the vocabulary and the catalogue: judging by it needs nothing else. Without a catalogue a
 * category contains no major.
 */
export function loadPack(data: unknown, file: string, vocabulary: Vocabulary, catalog?: MajorCatalog): RulePack {
  const parsed = rulePack.safeParse(data, { error: expectation, reportInput: true });
  // `crosscheck` reads the raw data, so that it reports its faults although the schema reports others.
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...crosscheck(data)];
  if (catalog) faults.push(...checkCategories(data, catalog));
  if (parsed.success && faults.length === 0) {
    const names = withNoticeNames(vocabulary.contents.names, parsed.data.occupations);
    const contents = { ...vocabulary.contents, names };
    return { ...parsed.data, vocabulary: { ...vocabulary, contents }, ...(catalog && { catalog }) };
  }
  throw faultyFile(faults.map((fault) => faultLine(file, fault)));
}
