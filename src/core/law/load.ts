import { checkCategories } from "./checks/categories";
import { crosscheck } from "./checks/crosscheck";
import { expectation, faultLine, faultOf } from "./fault";
import type { MajorCatalog } from "../terms/major-catalog";
import type { RulePack } from "./schema";
import { rulePack } from "./schema";
import type { Vocabulary } from "./vocabulary";

/**
 * Reads one pack from what its YAML file holds. Throws one Error for all faults of the file together, one line each:
 * file, path, and what is expected there. The pack carries the catalogue that its lists of majors speak of, so that
 * whoever judges by the pack needs nothing else; without one no category covers any major, and without the vocabulary no
 * remark is harmless and no word is the usual one for an occupation.
 */
export function loadPack(data: unknown, file: string, catalog?: MajorCatalog, vocabulary?: Vocabulary): RulePack {
  const parsed = rulePack.safeParse(data, { error: expectation, reportInput: true });
  // The data is looked at as it came, so that a fault of form never hides a fault of sense.
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...crosscheck(data)];
  if (catalog) faults.push(...checkCategories(data, catalog));
  if (parsed.success && faults.length === 0) {
    return { ...parsed.data, ...(catalog && { catalog }), ...(vocabulary && { vocabulary }) };
  }
  throw new Error(faults.map((fault) => faultLine(file, fault)).join("\n"));
}
