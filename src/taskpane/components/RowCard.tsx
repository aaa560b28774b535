import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Premises } from "../../core/decide/decide";
import type { AuditRow } from "../../core/audit";
import { maskId } from "../../core/explain/mask";
import { sentencesOf } from "../sentences";
import { earliestDay, furtherSentences, ledgerOfRow, levelAndFee } from "../row-text";
import { TEXT } from "../text";
import { PersonCard } from "./PersonCard";
import { RowDetail } from "./RowDetail";

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
  readonly onSelect: (row: AuditRow) => void;
}

/** One applicant: who, what was applied for, the first reason; the rest on demand. */
export function RowCard({ row, sheet, terms, chosen, onSelect }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { applicant, decision } = row;
  const earliest = earliestDay(decision);
  const [first = "", ...further] = sentencesOf(row);
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
    <PersonCard applicant={applicant} sheet={sheet} chosen={chosen} onSelect={() => onSelect(row)} aside={ledger}>
      <div className={styles.facts}>
        {applicant.idNumber !== null && <span>{maskId(applicant.idNumber)}</span>}
        <span>{levelAndFee(decision)}</span>
        {earliest !== null && <span>{earliest}</span>}
      </div>
      <p className={styles.reason}>
        {first}
        {further.length > 0 && !open && <span className={styles.further}>{furtherSentences(further.length)}</span>}
      </p>
      <div id={id} hidden={!open} className={styles.details}>
        {open && <RowDetail row={row} terms={terms} further={further} />}
      </div>
    </PersonCard>
  );
}
