import type { Terms } from "../core/decide/decide";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../core/decide/decision";
import type { Result } from "./state";

/** What the rows of a result were decided under, however the fields on screen stand by now. */
export function termsOf({ audit, pack }: Result): Terms {
  const assumptions = audit.assumptions.reduce<Assumptions>(
    (all, { name, on }) => ({ ...all, [name]: on }),
    DEFAULT_ASSUMPTIONS,
  );
  return { pack, asOf: audit.asOf, assumptions };
}
