import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AuditRow } from "../../core/audit";
import { rowOf } from "../../core/decide/prepared-sheet";
import { fieldHeader } from "../../core/sheet/fields";
import { fieldsFound } from "../../core/sheet/find-fields";
import type { Field } from "../../core/terms/field";
import { type TriedCell, unwritable } from "../../core/tryout/cells";
import { fieldsOfTrial, fieldsToTry } from "../../core/tryout/fields";
import type { Trial, TrialBasis } from "../../core/tryout/try";
import { TRYOUT } from "../tryout-text";
import { TryoutField } from "./TryoutField";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  found: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  line: { margin: 0 },
});

/** How many fields stand there unasked, and how many a search shows. */
const FIRST = 4;
const FOUND = 6;

interface Props {
  readonly basis: TrialBasis;
  readonly trial: Trial;
  /** What the trial has another value in. */
  readonly cells: readonly TriedCell[];
  /** The row as it would be; null: nobody would stand there. */
  readonly tried: AuditRow | null;
  readonly onChange: (trial: Trial) => void;
}

/** What the row's cells may say instead: what is lacking first, all else by search. */
export function TryoutFields({ basis, trial, cells, tried, onChange }: Props) {
  const styles = useStyles();
  const { row, pack } = basis;
  const [added, setAdded] = useState<readonly Field[]>([]);
  const [sought, setSought] = useState("");
  const all = fieldsOfTrial(row);
  const shown = [...new Set([...firstFields(basis), ...added, ...(trial.cells?.keys() ?? [])])];
  const found = fieldsFound(sought, pack.vocabulary.headings)
    .filter((field) => all.includes(field) && !shown.includes(field))
    .slice(0, FOUND);

  function add(field: Field): void {
    setSought("");
    setAdded([...added, field]);
  }

  return (
    <div className={styles.fields}>
      {shown.map((field) => (
        <TryoutField
          key={field}
          basis={basis}
          field={field}
          typed={trial.cells?.get(field)}
          cell={cells.find((one) => one.field === field)}
          tried={tried}
          isAdded={added.includes(field)}
          onType={(text) => onChange({ ...trial, cells: new Map([...(trial.cells ?? []), [field, text]]) })}
        />
      ))}
      <Input
        size="small"
        type="search"
        aria-label={TRYOUT.search}
        placeholder={TRYOUT.search}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter ends the composing of a word, too.
          const [first] = found;
          if (key === "Enter" && !nativeEvent.isComposing && first !== undefined) add(first);
        }}
      />
      <p role="status" className={styles.line}>
        {sought.trim() !== "" && found.length === 0 ? TRYOUT.notFound : ""}
      </p>
      {found.length > 0 && (
        <div role="group" aria-label={TRYOUT.found} className={styles.found}>
          {found.map((field) => (
            <Button key={field} size="small" onClick={() => add(field)}>
              {fieldHeader(field)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** What to try first; before all else what the sheet has a cell for. */
function firstFields({ grid, reading, row }: TrialBasis): readonly Field[] {
  const fields = fieldsToTry(row);
  const place = rowOf(row.applicant, reading);
  const inSheet = fields.filter((field) => unwritable(grid, reading, place, field) !== "column");
  return [...new Set([...inSheet, ...fields])].slice(0, FIRST);
}
