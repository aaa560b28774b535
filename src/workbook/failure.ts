/** A sheet that the clerk may choose, and what it looks like. */
export interface SheetLook {
  readonly name: string;
  /** A line above its header; "" where there is none. */
  readonly title: string;
  /** Rows below the header in which something stands. */
  readonly rows: number;
  /** Columns that are read for something; of a form its cells. */
  readonly columns: number;
  /** One person on one page. */
  readonly form?: true;
}

/** What can stop a job although the door works; each kind has one sentence with a remedy in `messages.ts`. */
export type JobFailure =
  /** No sheet has the headings of a registration sheet. */
  | { readonly kind: "no-registration" }
  /** More than one has; somebody must choose. */
  | { readonly kind: "several-registrations"; readonly sheets: readonly SheetLook[] }
  /** There are people and no numbers of theirs: nobody can be told apart or judged. */
  | { readonly kind: "no-numbers"; readonly sheet: string; readonly headings: readonly string[] }
  /** The sheet is a form in which nobody has written a name or a number. */
  | { readonly kind: "empty-form"; readonly sheet: string }
  /** Forms of several people stand on one sheet; `cells`: where their names are written. */
  | { readonly kind: "several-forms"; readonly sheet: string; readonly cells: readonly string[] }
  /** The sheet is a form, and which cells of it are merged is lost. */
  | { readonly kind: "shifted-form"; readonly sheet: string }
  /** Nothing is written into a form. */
  | { readonly kind: "form-unwritten"; readonly sheet: string }
  /** The sheet asked for has no row that can be its header. */
  | { readonly kind: "no-header"; readonly sheet: string }
  /** Somebody seems to stand far below all others. */
  | { readonly kind: "far-cell"; readonly sheet: string; readonly cell: string }
  /** Something stands in the last columns, where results would have to go. */
  | { readonly kind: "no-room"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "unknown-pack"; readonly id: string; readonly known: readonly string[] }
  /** The notice prints no annual plan. */
  | { readonly kind: "no-plan"; readonly title: string }
  /** No visible sheet has the header of a plan table. */
  | { readonly kind: "no-plan-table" }
  /** A part of the program that is loaded only when it is wanted could not be loaded. */
  | { readonly kind: "part-missing" };

export interface JobError extends Error {
  readonly failure: JobFailure;
}

/** A failure to be thrown; its `message` is for developers, `messageOf` has the sentence. */
export function jobError(failure: JobFailure): JobError {
  return Object.assign(new Error(failure.kind), { name: "JobError", failure });
}

export function isJobError(error: unknown): error is JobError {
  return error instanceof Error && error.name === "JobError" && "failure" in error;
}
