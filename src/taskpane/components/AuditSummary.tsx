import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/assess/decision";
import type { Choice, Result } from "../state";
import { auditedBy, auditedSheet, feesDue, feesPending, feesUnpublished, staleBecause, TEXT } from "../text";
import { VerdictTiles } from "./VerdictTiles";

const useStyles = makeStyles({
  summary: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sheet: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  fee: { margin: 0, display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  other: { fontSize: tokens.fontSizeBase200 },
  yuan: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  body: { lineHeight: tokens.lineHeightBase300, whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface Props {
  readonly result: Result;
  readonly changed: readonly Choice[];
  readonly chosen: Verdict | null;
  /** Where several sheets qualified. */
  readonly onOtherSheet?: () => void;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** What was audited, by which notice and day, what is doubtful about the whole of it, the counts and the money. */
export function AuditSummary({ result: { audit, pack }, changed, chosen, onOtherSheet, onChoose }: Props) {
  const styles = useStyles();
  const unpublished = audit.rows.filter(({ decision }) => decision.fee.kind === "unpublished").length;
  return (
    <div className={styles.summary}>
      <div>
        <h2 className={styles.sheet}>{auditedSheet(audit)}</h2>
        <p className={styles.small}>{auditedBy(pack, audit.asOf)}</p>
        {onOtherSheet !== undefined && (
          <Link as="button" className={styles.other} onClick={onOtherSheet}>
            {TEXT.otherSheet}
          </Link>
        )}
      </div>
      {changed.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{TEXT.stale}</MessageBarTitle>
            {staleBecause(changed)}
          </MessageBarBody>
        </MessageBar>
      )}
      {audit.sheet.problems.map(({ message, severity }) => (
        <MessageBar key={message} layout="multiline" intent={severity}>
          <MessageBarBody className={styles.body}>{message}</MessageBarBody>
        </MessageBar>
      ))}
      <VerdictTiles summary={audit.summary} chosen={chosen} onChoose={onChoose} />
      <div>
        <p className={styles.fee}>
          {TEXT.feesDue}
          <span className={styles.yuan}>{feesDue(audit)}</span>
        </p>
        {audit.summary.feeUndetermined > 0 && <p className={styles.small}>{feesPending(audit)}</p>}
        {unpublished > 0 && <p className={styles.small}>{feesUnpublished(unpublished)}</p>}
      </div>
    </div>
  );
}
