import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { InSheet } from "../state";
import { TEXT } from "../text";
import { ClearButton } from "./ClearButton";

const useStyles = makeStyles({
  buttons: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
});

interface Props {
  readonly sheet: string;
  readonly inSheet: InSheet;
  /** The result is not what would come out now: it must be made again before it is written. */
  readonly stale: boolean;
  /** Something is going on. */
  readonly busy: boolean;
  readonly asOfMissing: boolean;
  readonly onWrite: () => void;
  readonly onAudit: () => void;
  readonly onClear: () => void;
}

/** What can be done with a result; the next step is the coloured one. */
export function ActionBar({ sheet, inSheet, stale, busy, asOfMissing, onWrite, onAudit, onClear }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        appearance={stale || inSheet === "same" ? "secondary" : "primary"}
        disabledFocusable={busy || stale || inSheet === "same"}
        onClick={onWrite}
      >
        {TEXT.write}
      </Button>
      <Button
        className={styles.button}
        appearance={stale ? "primary" : "secondary"}
        disabledFocusable={busy || asOfMissing}
        onClick={onAudit}
      >
        {TEXT.auditAgain}
      </Button>
      <ClearButton sheet={sheet} busy={busy} onClear={onClear} />
    </div>
  );
}
