import { useEffect, useState } from "react";
import { messageOf, type ScreenDoor } from "../workbook/messages";
import type { Result } from "./result";

/** What was found for a result; a sentence where that failed. */
export type Found<T> = { readonly found: T } | { readonly failed: string };

/** What is worked out beside a result; the former stays until the new one is there, null before the first. A stale search is dropped. */
export function useFound<T>(
  result: Result,
  door: ScreenDoor,
  find: (result: Result, signal: AbortSignal) => Promise<T>,
): Found<T> | null {
  const [last, setLast] = useState<Found<T> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    find(result, stop.signal).then(
      (found) => {
        if (!stop.signal.aborted) setLast({ found });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setLast({ failed: messageOf(error, door) });
      },
    );
    return () => stop.abort();
    // It hangs on the result alone; the actions are new at every drawing.
  }, [result]);
  return last;
}
