import { checkCategories } from "./checks/categories";
import { crosscheck } from "./checks/crosscheck";
import { expectation, faultLine, faultOf, faultyFile } from "./fault";
import type { MajorCatalog } from "../terms/major-catalog";
import type { RulePack } from "./schema";
import { rulePack } from "./schema";
import type { Vocabulary } from "../sheet/vocabulary";

/**
 * Reads one pack from what its YAML file holds. Throws one Error for all faults of the file together, one line each:
 * file, path, and what is expected there. The pack carries the words of sheets and the catalogue that its lists of majors
 * speak of, so that whoever judges by the pack needs nothing else; without a catalogue no category covers any major.
 */
export function loadPack(data: unknown, file: string, vocabulary: Vocabulary, catalog?: MajorCatalog): RulePack {
  const parsed = rulePack.safeParse(data, { error: expectation, reportInput: true });
  // The data is looked at as it came, so that a fault of form never hides a fault of sense.
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...crosscheck(data)];
  if (catalog) faults.push(...checkCategories(data, catalog));
  if (parsed.success && faults.length === 0) {
    return { ...parsed.data, vocabulary, ...(catalog && { catalog }) };
  }
  throw faultyFile(faults.map((fault) => faultLine(file, fault)));
}
