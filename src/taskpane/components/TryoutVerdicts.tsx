import { makeStyles, tokens } from "@fluentui/react-components";
import type { AuditRow } from "../../core/audit";
import { finalOf } from "../../core/decide/rulings/ruling";
import { conclusionText } from "../../core/explain/ruling";
import { earliestDay, levelAndFee } from "../row-text";
import { toldOf } from "../sentences";
import { TRYOUT } from "../tryout-text";

const useStyles = makeStyles({
  verdicts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  sentence: { display: "block" },
});

/** How much of a tried row is told here. */
const TOLD = 3;

interface Props {
  readonly row: AuditRow;
  /** Undefined: nothing is tried. Null: nobody would stand there any more. */
  readonly tried: AuditRow | null | undefined;
}

/** The row as it is beside the row as it would be. */
export function TryoutVerdicts({ row, tried }: Props) {
  const styles = useStyles();
  return (
    <div role="status">
      <dl className={styles.verdicts}>
        <dt>{TRYOUT.now}</dt>
        <dd className={styles.text}>
          <Verdict row={row} told={1} />
        </dd>
        <dt>{TRYOUT.tried}</dt>
        <dd className={styles.text}>
          {tried === undefined && TRYOUT.nothing}
          {tried === null && TRYOUT.nobody}
          {tried && <Verdict row={tried} told={TOLD} />}
        </dd>
      </dl>
    </div>
  );
}

function Verdict({ row, told }: { readonly row: AuditRow; readonly told: number }) {
  const styles = useStyles();
  const final = finalOf(row);
  const answer = { ...row.decision, ...final };
  const earliest = earliestDay(answer);
  return (
    <>
      <strong>{conclusionText(final)}</strong> {levelAndFee(answer)}
      {earliest !== null && <span className={styles.sentence}>{earliest}</span>}
      {toldOf(row)
        .slice(0, told)
        .map(({ sentence }) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
    </>
  );
}
