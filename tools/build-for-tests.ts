import { dirname } from "node:path";
import { build } from "./build";

/** What `npm start` serves, and the pane as an administrator gets it, with Office.js beside it. */
export const WORKBENCH_FOLDER = "build/workbench";
export const PANE_FOLDER = "build/pane";
/** The folder for people without Excel, with everything in it but small. */
export const OWN_FOLDER = "build/own/folder";

const WORKBENCH_OPTIONS = ["office=local", "fast", "only=workbench"];

/** The page alone. */
export function buildWorkbench(): void {
  if (!build(WORKBENCH_FOLDER, WORKBENCH_OPTIONS)) throw new Error(`${WORKBENCH_FOLDER} could not be built.`);
}

/** Jest runs this once before the tests in Chromium; what is built from the same sources already stays. */
export default function buildPages(): void {
  buildWorkbench();
  for (const [folder, ...options] of [
    [PANE_FOLDER, "office=local", "only=pane"],
    [dirname(OWN_FOLDER), "fast", "only=folder"],
  ] as const) {
    if (!build(folder, options)) throw new Error(`${folder} could not be built.`);
  }
}
