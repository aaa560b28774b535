import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AuditRow } from "../../core/audit";
import { finalOf } from "../../core/decide/rulings/ruling";
import { conclusionText } from "../../core/explain/ruling";
import { LEVEL_NAMES, type Level } from "../../core/terms/words";
import { earliestDay } from "../row-text";
import { toldOf } from "../sentences";
import { TRYOUT } from "../tryout-text";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  short: { whiteSpace: "nowrap" },
  none: { margin: 0 },
  earliest: { display: "block", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly levels: readonly { readonly level: Level; readonly row: AuditRow }[];
}

/** Every level of the occupation: the conclusion, one reason, and the day from which it would do. */
export function TryoutLevels({ levels }: Props) {
  const styles = useStyles();
  if (levels.length === 0) return <p className={styles.none}>{TRYOUT.noLevels}</p>;
  const short = mergeClasses(styles.cell, styles.short);
  return (
    <table className={styles.table} aria-label={TRYOUT.levels}>
      <thead>
        <tr>
          <th scope="col" className={short}>
            {TRYOUT.level}
          </th>
          <th scope="col" className={short}>
            {TRYOUT.verdict}
          </th>
          <th scope="col" className={styles.cell}>
            {TRYOUT.reason}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, row }) => {
          const answer = finalOf(row);
          const earliest = earliestDay({ ...row.decision, ...answer });
          const [first] = toldOf(row);
          return (
            <tr key={level}>
              <th scope="row" className={short}>
                {LEVEL_NAMES[level].split("/")[0]}
              </th>
              <td className={short}>{conclusionText(answer)}</td>
              <td className={styles.cell}>
                {first?.sentence}
                {earliest !== null && <span className={styles.earliest}>{earliest}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
