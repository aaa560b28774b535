/** All that reads, judges and writes sheets for the pane: a part of its own, which comes beside the first screen. */
export * as asking from "./asking";
export * as correct from "./correct";
export { fittingFor } from "./fitting";
export { openingOf } from "./opening";
export { keepOnMachine, rememberAnswersFor } from "./remember-answers";
export { rememberFor } from "./remember-columns";
export * as rule from "./rule";
export { rememberTerms } from "../workbook/terms-memory";
export * as work from "./work";
