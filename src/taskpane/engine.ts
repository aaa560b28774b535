/** All that reads, judges and writes sheets for the pane: a part of its own, which comes beside the first screen. */
export * as correct from "./correct";
export { rememberFor } from "./remember-columns";
export * as work from "./work";
