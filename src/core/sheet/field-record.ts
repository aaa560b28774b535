import type { Field } from "../terms/field";
import type { Subject } from "../terms/words";

/** How the template prepares a column. Without a format Excel takes what is typed as it always does. */
export interface TemplateColumn {
  /** In characters. */
  readonly width: number;
  /** Text keeps (2) or 1-2 from becoming a number or a date. */
  readonly format?: "text" | "date";
  /** Drop-down: a list of its own, or one that the pack gives. */
  readonly choices?: readonly string[] | "occupations" | "workTypes" | "offeredLevels";
  /** Without it the sheet cannot be audited: its heading is darker. */
  readonly required?: true;
  /** How the column is filled in, in a few words under its heading. */
  readonly hint?: string;
  /** What the example row says: a day as 1990-01-01; what the pack gives where it gives the drop-down. Left out: nothing. */
  readonly example?: string | number;
}

/** What is known of one field of a registration sheet before any sheet is read. */
export interface FieldRecord {
  /** The canonical header (contract section 1): the template writes it, sentences name the field by it. */
  readonly header: string;
  /** How a cell is read. Date and session cells may hold a serial number. */
  readonly reads: "text" | "id" | "phone" | "date" | "session" | "years" | "level" | "yes" | "yuan";
  /** Left out: the template has no such column. The template's order is that of the records. */
  readonly template?: TemplateColumn;
  /**
   * What a remark in brackets does to a text. sure: anything unknown leaves the fact open · used: what stands before it is
   * taken, and somebody is told · name: the bracket is part of the name, or somebody else reads it. Left out: no remark bears
   * on it. Dates, years, levels and yes or no are always "sure".
   */
  readonly brackets?: "sure" | "used" | "name";
  /** Doubtful words count outside brackets as well: 预计2026年1月 as a day of issue, 中级评审中 as a title. */
  readonly doubtfulAnywhere?: true;
  /** The row reader does not read its remarks: another reader does. */
  readonly readWhole?: true;
  /** May stand in brackets behind a level: 四级（直播销售员）. */
  readonly besideLevel?: true;
  /** The field that states the credential about which this field says something. */
  readonly paper?: Field;
  /** The subject that the column is for. All such columns together are 申报科目, the only field of several columns. */
  readonly subject?: Subject;
  /** Says who stands in the row: of two equal columns the first is read. */
  readonly identifies?: true;
  /** A row with none of these is a prepared line that nobody filled in. */
  readonly personal?: true;
  /** Says what is applied for: two of these beside the name tell a registration. */
  readonly applied?: true;
  /** Says what qualifies somebody to apply: no list of people who have sat, paid or passed asks it. */
  readonly qualification?: true;
  /** Asked in a registration alone: a sheet that asks for it is none of the optional sheets. */
  readonly registrationOnly?: true;
  /** Of a list with boxes several may be ticked. */
  readonly ticks?: "several";
  /** May be said once above the header for all rows. */
  readonly saidOnce?: true;
  /** Work that may have been in another occupation than the one applied for, unless the heading says 本职业. */
  readonly statesWork?: true;
  /** Its cells never tell whether somebody studies, or a reader of their own tells it. */
  readonly noStudy?: true;
  /** The clerk's own word, and nothing of the person: what is wrong with it puts no fact in doubt. */
  readonly ofClerk?: true;
}
