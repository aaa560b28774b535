import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fieldHeader } from "../../core/sheet/fields";
import { shownIn, type TriedCell } from "../../core/tryout/cells";
import type { Trial, TrialBasis } from "../../core/tryout/try";
import { cellLine, TRYOUT } from "../tryout-text";

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly basis: TrialBasis;
  readonly trial: Trial;
  /** Those that can be written. */
  readonly cells: readonly TriedCell[];
  /** Something is tried that no cell says. */
  readonly isOtherwise: boolean;
  readonly disabled: boolean;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
}

/** Which cells would be written, and whether they shall be. */
export function TryoutWriting({ basis, trial, cells, isOtherwise, disabled, onWrite, onLeave }: Props) {
  const styles = useStyles();
  const { grid, reading } = basis;
  return (
    <>
      {cells.length > 0 && (
        <ul className={styles.list}>
          {cells.map((cell) => (
            <li key={cell.field}>
              {cellLine(cell, shownIn(grid, reading, cell.row, cell.field), trial.cells?.get(cell.field) ?? "")}
            </li>
          ))}
        </ul>
      )}
      {isOtherwise && <p className={styles.line}>{TRYOUT.onlyTried}</p>}
      <div className={styles.buttons}>
        {cells.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={disabled}
            aria-label={`${TRYOUT.write}：${cells.map(({ field }) => fieldHeader(field)).join("、")}`}
            onClick={onWrite}
          >
            {TRYOUT.write}
          </Button>
        )}
        <Button size="small" onClick={onLeave}>
          {TRYOUT.leave}
        </Button>
      </div>
    </>
  );
}
