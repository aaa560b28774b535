import { crosscheck } from "../../src/core/law/checks/crosscheck";
import type { RulePack } from "../../src/core/law/schema";
import { noticeFaults } from "../../test/oracles/notice";
import { NOTICES } from "../../test/oracles/notices";
import { planFaults } from "../../test/oracles/plan";
import { sentenceFaults } from "../../test/oracles/sentences";
import { anyDiffers, concerned, readExamples } from "./judge";
import { mutantsOf, type Mutant, type Path } from "./mutants";

/**
 * What proves a pack. examples: rules/examples · sentences: every clause as printed · notice: tables, lists and figures as
 * printed · plan: the official table of sessions · fit: the loader's own checks.
 */
export const ORACLES = ["examples", "sentences", "notice", "plan", "fit"] as const;
export type Oracle = (typeof ORACLES)[number];
/** Whether a pack is not as it should be, told where it was changed; nothing is looked at that a change there cannot touch. */
type Judges = { readonly [O in Oracle]: (changed: RulePack, path: Path) => boolean };

/** A mutant and who noticed. */
export interface Tried {
  readonly pack: string;
  readonly mutant: Mutant;
  readonly killers: readonly Oracle[];
}

/** Tries every `every`-th mutant of a pack against all oracles. Throws where one complains of the pack as it stands. */
export function trial(pack: RulePack, every = 1): readonly Tried[] {
  const judges = judgesFor(pack);
  const wrong = ORACLES.filter((oracle) => judges[oracle]({ ...pack }, []));
  if (wrong.length > 0) throw new Error(`${pack.id} as it stands does not satisfy: ${wrong.join(", ")}`);
  return mutantsOf(pack)
    .filter((_, place) => place % every === 0)
    .map((mutant) => {
      const changed = mutant.pack();
      const killers = ORACLES.filter((oracle) => notices(() => judges[oracle](changed, mutant.path)));
      return { pack: pack.id, mutant, killers };
    });
}

/** A pack that an oracle cannot even read is noticed. */
function notices(judge: () => boolean): boolean {
  try {
    return judge();
  } catch {
    return true;
  }
}

function judgesFor(pack: RulePack): Judges {
  const { people, asOf } = readExamples(pack);
  const notice = NOTICES[pack.id];
  const isAbout = ([room]: Path, ...rooms: readonly string[]) => room === undefined || rooms.includes(String(room));
  return {
    examples: (changed, path) => anyDiffers(concerned(people, pack, path), changed, asOf),
    sentences: (changed, path) => isAbout(path, "conditions", "slips") && sentenceFaults(changed).length > 0,
    notice: (changed, path) =>
      notice !== undefined && path[0] !== "conditions" && noticeFaults(changed, notice).length > 0,
    // Only Jinan prints its sessions as a table; the calendars of the others are the notice's.
    plan: (changed, path) =>
      pack.id === "jinan-2026" && isAbout(path, "plan", "slips", "occupations") && planFaults(changed).length > 0,
    fit: (changed) => crosscheck(asWritten(changed)).length > 0,
  };
}

/** The pack as its file has it: a slip that mends nothing has no `used`, what is empty is left out. */
function asWritten(pack: RulePack): unknown {
  const slips = pack.slips.map(({ used, ...rest }) => ({ ...rest, used: rest.mended ? used : undefined }));
  const occupations = pack.occupations.map(({ subjects, ...rest }) =>
    Object.values(subjects).some(Boolean) ? { ...rest, subjects } : rest,
  );
  return { ...pack, slips, occupations };
}
