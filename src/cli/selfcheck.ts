import type { SelfCheck } from "../core/examples/check";
import { selfCheck } from "../examples";
import type { Console } from "./console";
import { fileError } from "./failure";
import type { Options } from "./options";

/** `rending selfcheck`: whether this program decides as the examples beside each notice say. */
export async function selfcheckCommand(_: Options, console: Console): Promise<void> {
  printChecks(selfCheck(), console);
}

/** Prints how many of how many agree, and who does not. Throws where anybody does not. */
export function printChecks(checks: readonly SelfCheck[], console: Pick<Console, "print">): void {
  for (const { pack, title, passed, total, faults } of checks) {
    console.print(`${pack}  ${title}：${passed}/${total}\n`);
    for (const fault of faults) console.print(`    ${fault}\n`);
  }
  const failed = checks.filter(({ faults }) => faults.length > 0).map(({ pack }) => pack);
  if (failed.length > 0) {
    throw fileError(`自检没有全部通过（${failed.join("、")}）：这一版不能用来审核，请把上面各行交给维护的人。`);
  }
}
