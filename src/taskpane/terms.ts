import type { Premises } from "../core/decide/decide";
import type { Result } from "./result";
import type { Assumptions } from "../core/requirements/assumptions";
import { DEFAULT_ASSUMPTIONS } from "../core/requirements/assumptions";

/** What the rows of a result were decided under, however the fields on screen stand by now. */
export function termsOf({ audit, pack }: Pick<Result, "audit" | "pack">): Premises {
  const assumptions = audit.assumptions.reduce<Assumptions>(
    (all, { name, on }) => ({ ...all, [name]: on }),
    DEFAULT_ASSUMPTIONS,
  );
  return { pack, asOf: audit.asOf, assumptions };
}
