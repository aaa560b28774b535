import { useEffect, useState } from "react";
import type { Status } from "./state";

/** Milliseconds without a word of progress after which the clerk is told what may be the matter. */
const PATIENCE = 10_000;

/** True once a piece of work has said nothing for a while: Excel waits, for one, while somebody is typing in a cell. */
export function useSilence(status: Status): boolean {
  const [silent, setSilent] = useState<Status | null>(null);
  useEffect(() => {
    if (status.kind !== "working") return;
    const timer = setTimeout(() => setSilent(status), PATIENCE);
    return () => clearTimeout(timer);
  }, [status]);
  return silent === status;
}
