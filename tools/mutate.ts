import { packs } from "../src/packs";
import { changedFor, probesFor } from "./mutation/probe";
import { ORACLES, trial, type Tried } from "./mutation/trial";

// Changes every threshold, word and list entry of every pack, one at a time, and counts whom the proof data lets through.
// --examples also asks of every changed requirement that no example notices whether it changes an answer at all, for people
// beyond the examples; --all names those that change none, too.
const began = performance.now();
const busy = process.cpuUsage();
const tried = packs.flatMap((pack) => {
  const own = trial(pack);
  const counts = ORACLES.map((oracle) => `${oracle} ${own.filter(({ killers }) => killers.includes(oracle)).length}`);
  console.log(`${pack.id}: ${own.length} mutants, noticed by ${counts.join(", ")}`);
  return own;
});
const survivors = tried.filter(({ killers }) => killers.length === 0);
for (const one of survivors) console.log(`SURVIVED ${line(one)}`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const { user, system } = process.cpuUsage(busy);
console.log(
  `${tried.length} mutants in ${seconds} s (${((user + system) / 1e6).toFixed(0)} s of processor time), ` +
    `${survivors.length} survived`,
);

// What the loader refuses never decides about anybody.
const requirements = tried.filter(
  ({ mutant, killers }) => mutant.path.includes("requirements") && !killers.includes("fit"),
);
const silent = requirements.filter(({ killers }) => !killers.includes("examples"));
console.log(
  `examples alone notice ${requirements.length - silent.length} of ${requirements.length} changed requirements`,
);
const unproved = process.argv.includes("--examples") ? unprovedAmong(silent) : [];
process.exitCode = survivors.length + unproved.length === 0 ? 0 : 1;

/** Those which no example notices though they change somebody's answer. */
function unprovedAmong(silent: readonly Tried[]): readonly Tried[] {
  const found = packs.flatMap((pack) => {
    const probes = probesFor(pack);
    const known = new Map();
    return silent
      .filter((one) => one.pack === pack.id)
      .flatMap((one) => {
        const changed = changedFor(one.mutant, pack, probes, known);
        if (changed) console.log(`NO EXAMPLE ${line(one)} — ${JSON.stringify(changed.person.cells)}`);
        else if (process.argv.includes("--all")) console.log(`no answer changes: ${line(one)}`);
        return changed ? [one] : [];
      });
  });
  console.log(`of the others ${silent.length - found.length} change no answer, ${found.length} do`);
  return found;
}

function line({ pack, mutant }: Tried): string {
  return `${pack} ${mutant.name}`;
}
