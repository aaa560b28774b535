import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { InSheet } from "../state";
import type { PaneActions } from "../use-pane";
import { TEXT } from "../text";
import { ClearButton } from "./ClearButton";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  buttons: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  two: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  button: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
});

interface Props {
  readonly sheets: readonly string[];
  /** Those of them that results go into: forms are none. */
  readonly writable: readonly string[];
  readonly inSheet: InSheet;
  /** Which result cells were changed by hand and would be replaced; "" where there are none, null where that is not known. */
  readonly replaced: () => Promise<string | null>;
  /** The result is not what would come out now: it must be made again before it is written. */
  readonly stale: boolean;
  /** Something is going on. */
  readonly busy: boolean;
  readonly asOfMissing: boolean;
  readonly ruling: Pick<PaneActions, "offered" | "rule">;
  readonly onWrite: () => void;
  readonly onAudit: () => void;
  readonly onClear: (forget: boolean) => void;
}

/** What can be done with a result; the next step is the coloured one. */
export function ActionBar(props: Props) {
  const { sheets, writable, inSheet, replaced, stale, busy, asOfMissing, ruling, onWrite, onAudit, onClear } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.buttons, writable.length === 0 && styles.two)}>
      {writable.length > 0 && (
        <WriteButton
          className={styles.button}
          sheets={writable}
          replaced={replaced}
          primary={!stale && inSheet !== "same"}
          disabled={busy || stale || inSheet === "same"}
          ruling={ruling}
          onWrite={onWrite}
        />
      )}
      <Button
        className={styles.button}
        appearance={stale ? "primary" : "secondary"}
        disabledFocusable={busy || asOfMissing}
        onClick={onAudit}
      >
        {TEXT.auditAgain}
      </Button>
      <ClearButton sheets={sheets} busy={busy} onClear={onClear} />
    </div>
  );
}
