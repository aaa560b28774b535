import { Field as Labelled, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { AuditRow } from "../../core/audit";
import { rowOf } from "../../core/decide/prepared-sheet";
import { fieldNames } from "../../core/explain/field-name";
import { problemSentence } from "../../core/explain/problems/row";
import type { Field } from "../../core/terms/field";
import { shownIn, type TriedCell } from "../../core/tryout/cells";
import { choicesFor } from "../../core/tryout/fields";
import type { TrialBasis } from "../../core/tryout/try";
import { choicesOf, TRYOUT, unwritableHint } from "../tryout-text";

const useStyles = makeStyles({
  pair: { display: "flex", gap: tokens.spacingHorizontalXS },
  half: { flex: "1 1 0", minWidth: 0 },
});

interface Props {
  readonly basis: TrialBasis;
  readonly field: Field;
  /** Undefined: nothing was typed. */
  readonly typed: string | undefined;
  /** What would be written for it; undefined: the same as stands there. */
  readonly cell: TriedCell | undefined;
  readonly tried: AuditRow | null;
  /** It was just asked for. */
  readonly isAdded: boolean;
  readonly onType: (text: string) => void;
}

/** One field to type into, or to choose for; what cannot be read and what cannot be written is said under it. */
export function TryoutField({ basis, field, typed, cell, tried, isAdded, onType }: Props) {
  const styles = useStyles();
  const { grid, reading, row, pack } = basis;
  const name = fieldNames(reading, row.applicant.row)(field);
  const choices = choicesFor(field, row, pack);
  const problems = cell === undefined ? [] : (tried?.decision.problems ?? []);
  const wrong = problems.find(({ at, severity }) => at.field === field && severity === "error");
  const hint = unwritableHint(cell?.unwritable ?? null);
  return (
    <Labelled
      label={name}
      size="small"
      {...(wrong !== undefined && { validationMessage: problemSentence(wrong) })}
      {...(hint !== "" && { hint })}
    >
      {(control) => (
        <div className={styles.pair}>
          <Input
            {...control}
            // Whoever adds a field is about to type in it.
            autoFocus={isAdded}
            size="small"
            className={styles.half}
            value={typed ?? shownIn(grid, reading, rowOf(row.applicant, reading), field)}
            onChange={(_, { value }) => onType(value)}
          />
          {choices.length > 0 && (
            <Select
              size="small"
              className={styles.half}
              aria-label={choicesOf(name)}
              value=""
              onChange={(_, { value }) => onType(value)}
            >
              <option value="">{TRYOUT.choices}</option>
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </Select>
          )}
        </div>
      )}
    </Labelled>
  );
}
