import { makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerClause } from "../../core/explain/row";
import { OutcomeMark } from "./OutcomeMark";

const useStyles = makeStyles({
  clause: { padding: `${tokens.spacingVerticalXS} 0` },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    "> :first-child": { marginTop: "1px" },
  },
});

/** A clause in the notice's own words, and each thing it asks: met, unmet or not known. */
export function LedgerClauseView({ clause }: { readonly clause: LedgerClause }) {
  const styles = useStyles();
  return (
    <div className={styles.clause}>
      <div className={styles.head}>
        <OutcomeMark outcome={clause.outcome} />
        {clause.printed}
      </div>
      <p className={styles.words}>{clause.text}</p>
      <ul className={styles.lines}>
        {clause.lines.map((line) => (
          <li key={line.text} className={styles.line}>
            <OutcomeMark outcome={line.outcome} />
            {line.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
