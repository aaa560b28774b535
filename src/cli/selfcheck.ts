import { selfCheck } from "../examples";
import type { Console } from "./console";
import { fileError } from "./failure";
import type { Options } from "./options";

/** `rending selfcheck`: whether this program decides as the examples beside each notice say. */
export async function selfcheckCommand(_: Options, console: Console): Promise<void> {
  const checks = selfCheck();
  for (const { pack, title, passed, total, faults } of checks) {
    console.print(`${pack}  ${title}：${passed}/${total}\n`);
    for (const fault of faults) console.print(`    ${fault}\n`);
  }
  const failed = checks.filter(({ faults }) => faults.length > 0);
  if (failed.length > 0) {
    throw fileError(
      `自检没有全部通过（${failed.map(({ pack }) => pack).join("、")}），请不要用这一版审核，先找人查明。`,
    );
  }
}
