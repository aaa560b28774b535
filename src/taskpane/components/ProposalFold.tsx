import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Correction } from "../../core/corrections/correction";
import type { Proposal } from "../../core/corrections/propose";
import { beforeAndAfter, CORRECTION_HINTS, effectSentence } from "../../core/explain/correction";
import { addressOf } from "../../core/terms/cell";
import { correctAll, CORRECTIONS, correctOne, kindTitle, moreCells, selectCell } from "../correction-text";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  effect: { margin: `${tokens.spacingVerticalXS} 0 0` },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  cell: {
    display: "grid",
    gridTemplateColumns: "3.5em minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { minWidth: 0, padding: 0, justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  // A line through or under it would hide the very blanks and dots that are told.
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "none" },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

/** How many cells are drawn at first, and more at each press. */
const PAGE = 5;
const MORE = 50;

interface Props {
  readonly proposal: Proposal;
  readonly date1904: boolean;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onLeave: () => void;
  readonly onSelect: (row: number, column: number) => void;
}

/** The corrections of one kind: what they do, what would change, each cell before and after. */
export function ProposalFold({ proposal, date1904, busy, onCorrect, onLeave, onSelect }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const { kind, corrections, effect } = proposal;
  const rest = corrections.length - shown;
  return (
    <Fold title={kindTitle(kind, corrections.length)}>
      <p className={styles.hint}>{CORRECTION_HINTS[kind]}</p>
      <p className={styles.effect}>{effectSentence(effect)}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onCorrect(corrections)}>
          {correctAll(corrections.length)}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onLeave}>
          {CORRECTIONS.leave}
        </Button>
      </div>
      <ul className={styles.list}>
        {corrections.slice(0, shown).map((one) => (
          <CellLine
            key={addressOf(one.row, one.column)}
            correction={one}
            date1904={date1904}
            busy={busy}
            onCorrect={() => onCorrect([one])}
            onSelect={() => onSelect(one.row, one.column)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + MORE)}>
          {moreCells(Math.min(rest, MORE))}
        </Button>
      )}
    </Fold>
  );
}

interface LineProps {
  readonly correction: Correction;
  readonly date1904: boolean;
  readonly busy: boolean;
  readonly onCorrect: () => void;
  readonly onSelect: () => void;
}

function CellLine({ correction, date1904, busy, onCorrect, onSelect }: LineProps) {
  const styles = useStyles();
  const { row, column } = correction;
  const [before, after] = beforeAndAfter(correction, date1904);
  return (
    <li className={styles.cell}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.address}
        aria-label={selectCell(row, column)}
        onClick={onSelect}
      >
        {addressOf(row, column)}
      </Button>
      <span>
        <del className={styles.before}>{before}</del>{" "}
        <span aria-label={CORRECTIONS.arrow} role="img">
          →
        </span>{" "}
        <ins className={styles.after}>{after}</ins>
      </span>
      <Button size="small" disabledFocusable={busy} aria-label={correctOne(row, column)} onClick={onCorrect}>
        {CORRECTIONS.one}
      </Button>
    </li>
  );
}
