import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { InSheet } from "../state";
import { IN_SHEET, TEXT } from "../text";
import { ClearButton } from "./ClearButton";

const useStyles = makeStyles({
  state: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  write: { flexGrow: 1 },
});

interface Props {
  readonly sheet: string;
  readonly inSheet: InSheet;
  /** The result is not what would come out now: it must be made again before it is written. */
  readonly stale: boolean;
  readonly disabled: boolean;
  readonly onWrite: () => void;
  readonly onClear: () => void;
}

/** What the sheet says of the result, and the two buttons that change it. */
export function WriteBar({ sheet, inSheet, stale, disabled, onWrite, onClear }: Props) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.state}>{stale ? TEXT.staleWrite : IN_SHEET[inSheet]}</p>
      <div className={styles.buttons}>
        <Button
          className={styles.write}
          appearance={stale ? "secondary" : "primary"}
          disabled={disabled || stale || inSheet === "same"}
          onClick={onWrite}
        >
          {TEXT.write}
        </Button>
        <ClearButton sheet={sheet} disabled={disabled} onClear={onClear} />
      </div>
    </>
  );
}
