import type * as engineModule from "./engine";
import { fetched } from "./run";

export type Engine = typeof engineModule;

/** What does the pane's work. The first call loads it, and one after a failure tries again. Throws JobError "part-missing". */
export function engine(): Promise<Engine> {
  return fetched(import(/* webpackChunkName: "engine" */ "./engine"));
}
