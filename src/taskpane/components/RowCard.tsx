import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Premises } from "../../core/decide/decide";
import type { AuditRow } from "../../core/audit";
import { maskId } from "../../core/explain/mask";
import { withoutRemedy } from "../groups";
import type { Place } from "../place";
import { toldOf } from "../sentences";
import { finalOf } from "../../core/decide/rulings/ruling";
import { standingText } from "../ruling-text";
import { earliestDay, furtherSentences, ledgerOfRow, levelAndFee } from "../row-text";
import { TEXT } from "../text";
import { PersonCard } from "./PersonCard";
import { PlaceLink } from "./PlaceLink";
import { RowDetail } from "./RowDetail";
import { RulingPart } from "./RulingPart";
import { TryoutDoor } from "./TryoutDoor";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  reason: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  further: { color: tokens.colorNeutralForeground2 },
  details: { position: "relative", zIndex: 1 },
  more: {
    position: "relative",
    zIndex: 1,
    minWidth: 0,
    flexShrink: 0,
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly row: AuditRow;
  /** Its sheet, where there are several. */
  readonly sheet: string | null;
  readonly terms: Premises;
  readonly chosen: boolean;
  /** Told above the card for all rows of its group; "" where nothing is. */
  readonly remedy: string;
  /** Nobody sees the row in its sheet now. */
  readonly hidden: boolean;
  /** Its details are asked for from outside; another number asks anew. Null: they are not. */
  readonly opened: number | null;
  /** The row is to be shown in its sheet, or one place that is at fault. */
  readonly onSelect: (row: AuditRow, place: Place | null) => void;
  /** The row is to stay open, and to be seen, in whichever group it comes. */
  readonly onKeep: () => void;
}

/** One applicant: who, what was applied for, the first reason; the rest on demand. */
export function RowCard({ row, sheet, terms, chosen, remedy, hidden, opened, onSelect, onKeep }: Props) {
  const styles = useStyles();
  const id = useId();
  const [toggled, setOpen] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);
  if (opened !== asked) {
    setAsked(opened);
    if (opened !== null) setOpen(true);
  }
  const open = toggled;
  const { applicant, decision, reading } = row;
  const own = reading?.name ?? null;
  const answer = { ...decision, ...finalOf(row) };
  const earliest = earliestDay(answer);
  const standing = standingText(row);
  const [first, ...further] = toldOf(row);
  const goTo = (place: Place) => onSelect(row, place);
  const ledger = (
    <Button
      appearance="transparent"
      size="small"
      className={styles.more}
      iconPosition="after"
      icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={open}
      aria-controls={id}
      aria-label={ledgerOfRow(applicant.row, sheet)}
      onClick={() => setOpen(!open)}
    >
      {TEXT.ledger}
    </Button>
  );
  return (
    <PersonCard
      applicant={applicant}
      sheet={sheet}
      chosen={chosen}
      onSelect={() => onSelect(row, first?.place ?? null)}
      aside={ledger}
    >
      <div className={styles.facts}>
        {applicant.idNumber !== null && <span>{maskId(applicant.idNumber)}</span>}
        {standing !== "" && <strong>{standing}</strong>}
        <span>{levelAndFee(answer)}</span>
        {earliest !== null && <span>{earliest}</span>}
        {hidden && <span>{TEXT.rowHidden}</span>}
      </div>
      {first !== undefined && (
        <p className={styles.reason}>
          {withoutRemedy(first.sentence, remedy)}
          {decision.verdict !== "eligible" && first.place !== null && (
            <PlaceLink place={first.place} own={own} name={applicant.name} onGo={goTo} />
          )}
          {further.length > 0 && !open && <span className={styles.further}>{furtherSentences(further.length)}</span>}
        </p>
      )}
      <div id={id} hidden={!open} className={styles.details}>
        {open && <RowDetail row={row} terms={terms} further={further} onGo={goTo} />}
        {open && <TryoutDoor row={row} onKeep={onKeep} />}
        {open && <RulingPart row={row} />}
      </div>
    </PersonCard>
  );
}
