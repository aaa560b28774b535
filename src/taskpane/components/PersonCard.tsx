import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Applicant } from "../../core/facts/applicant";
import { rowNumber, selectRow } from "../row-text";

const useStyles = makeStyles({
  card: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // No border that is merely transparent: with forced colours it would show.
    paddingLeft: "11px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Brought into view it must not lie under what stays at the top and at the foot.
    scrollMarginTop: "48px",
    scrollMarginBottom: "140px",
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
    // The whole of the card is the button's, but for what is laid over it: a clerk aims at the row, not at the name.
    "::after": { content: '""', position: "absolute", inset: 0 },
    ...createFocusOutlineStyle(),
  },
  number: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly applicant: Applicant;
  /** Its sheet, where there are several. */
  readonly sheet: string | null;
  /** Selected in the sheet by the last click. */
  readonly chosen: boolean;
  readonly onSelect: () => void;
  /** Beside the name. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A row of the sheet in a list; a click selects it there. */
export function PersonCard({ applicant, sheet, chosen, onSelect, aside, children }: Props) {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <li ref={item} className={mergeClasses(styles.card, chosen && styles.chosen)} aria-current={chosen}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.person}
          aria-label={selectRow(applicant.row, applicant.name, sheet)}
          onClick={onSelect}
        >
          <span className={styles.number}>{rowNumber(applicant.row, sheet)}</span>
          {applicant.name}
        </button>
        {aside}
      </div>
      {children}
    </li>
  );
}
