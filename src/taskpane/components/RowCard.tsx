import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { AuditRow } from "../../core/audit";
import { maskId } from "../../core/explain/mask";
import type { RulePack } from "../../core/rulepack/schema";
import { sentencesOf } from "../sentences";
import { earliestDay, furtherSentences, ledgerOfRow, levelAndFee, rowNumber, selectRow, TEXT } from "../text";
import { RowDetail } from "./RowDetail";

const useStyles = makeStyles({
  card: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // No border that is merely transparent: with forced colours it would show.
    paddingLeft: "11px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  person: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    // The whole of the card above its details is the button's: a clerk aims at the row, not at the name.
    "::after": { content: '""', position: "absolute", inset: 0 },
    ...createFocusOutlineStyle(),
  },
  number: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
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
  readonly pack: RulePack;
  /** Selected in the sheet by the last click. */
  readonly chosen: boolean;
  readonly onSelect: (row: AuditRow) => void;
}

/** One applicant: who, what was applied for, the first reason; the rest on demand. */
export function RowCard({ row, pack, chosen, onSelect }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { applicant, decision } = row;
  const earliest = earliestDay(decision);
  const [first = "", ...further] = sentencesOf(row, pack);
  return (
    <li className={mergeClasses(styles.card, chosen && styles.chosen)} aria-current={chosen}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.person}
          aria-label={selectRow(applicant.row, applicant.name)}
          onClick={() => onSelect(row)}
        >
          <span className={styles.number}>{rowNumber(applicant.row)}</span>
          {applicant.name}
        </button>
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          iconPosition="after"
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={id}
          aria-label={ledgerOfRow(applicant.row)}
          onClick={() => setOpen(!open)}
        >
          {TEXT.ledger}
        </Button>
      </div>
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
        {open && <RowDetail row={row} pack={pack} further={further} />}
      </div>
    </li>
  );
}
