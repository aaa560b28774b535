import occupationCodes from "../rules/catalog/occupation-codes.yaml";
import { occupationCatalog, type CatalogOccupation, type OccupationCatalog } from "./core/plan/occupation-catalog";
import { loadOccupationCodes } from "./core/plan/occupation-codes";
import { packs } from "./packs";
import { vocabulary } from "./vocabulary";

const own = loadOccupationCodes(occupationCodes, "rules/catalog/occupation-codes.yaml");
const olderNames = new Set(own.flatMap(({ former }) => former));

/** 企业人力资源管理师(劳务派遣管理员), offered as an occupation of its own, keeps its whole name. */
const ofNotices: readonly CatalogOccupation[] = packs.flatMap(({ occupations }) =>
  occupations.map(({ name, code, workTypes }) => ({
    name,
    code,
    workTypes: workTypes.map((workType) => workType.name),
    former: [],
  })),
);

/** 人工智能培训师: what a notice records as its slip was never a name. */
const slips = new Set(
  packs.flatMap(({ occupations }) =>
    occupations.flatMap(({ aliases }) => aliases.filter(({ slip }) => slip !== undefined).map(({ name }) => name)),
  ),
);

const { known, former } = vocabulary.occupations;
const ofVocabulary: readonly CatalogOccupation[] = [...known]
  .filter((name) => !olderNames.has(name))
  .map((name) => ({
    name,
    code: null,
    workTypes: [],
    former: [...(former.get(name) ?? [])].filter((old) => !slips.has(old)),
  }));

/**
 * The occupations that a plan table may name: those of the 大典, of the notices and of rules/catalog/occupations.yaml. Read once;
 * a faulty file stops the start with all of its faults. Of several files that give a code the first is taken; tests hold that
 * they agree.
 */
export const planOccupations: OccupationCatalog = occupationCatalog(joined([...own, ...ofNotices, ...ofVocabulary]));

/** What several files say of one occupation, as one. */
function joined(occupations: readonly CatalogOccupation[]): readonly CatalogOccupation[] {
  const byName = new Map<string, CatalogOccupation>();
  for (const { name, code, workTypes, former } of occupations) {
    const before = byName.get(name);
    byName.set(name, {
      name,
      code: before?.code ?? code,
      workTypes: [...new Set([...(before?.workTypes ?? []), ...workTypes])],
      former: [...new Set([...(before?.former ?? []), ...former])],
    });
  }
  return [...byName.values()];
}
