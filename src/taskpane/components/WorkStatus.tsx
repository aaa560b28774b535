import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ScreenDoor } from "../../workbook/messages";
import type { Status, Work } from "../state";
import { SILENT_WRITING, TEXT, WORKING } from "../text";
import { useSilence } from "../use-silence";
import { TraceLine } from "./TraceLine";

const useStyles = makeStyles({
  working: { display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  standing: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  silent: { margin: 0 },
  body: { lineHeight: tokens.lineHeightBase300, whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** What these found stands on the screen already. */
const SHOWN: readonly Work[] = ["audit", "reaudit", "settle", "answer", "compare"];

/** Works that only read can be called off; a write that has begun is finished. */
const CAN_CANCEL: readonly Work[] = ["audit", "reaudit", "settle", "answer", "compare"];

interface Props {
  /** What stands there when nothing is going on and nothing was said. */
  readonly standing: string | null;
  readonly status: Status;
  readonly door: ScreenDoor;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** What is going on or went wrong or is done, at the foot of the pane where it is in view wherever the clerk has scrolled. */
export function WorkStatus({ standing, status, door, onCancel, onDismiss }: Props) {
  const styles = useStyles();
  const silent = useSilence(status);
  const quiet = standing === null ? null : <p className={styles.standing}>{standing}</p>;
  switch (status.kind) {
    case "idle":
      return quiet;
    case "working":
      return (
        <div className={styles.working}>
          <div className={styles.line}>
            {WORKING[status.work]}
            {CAN_CANCEL.includes(status.work) && (
              <Button size="small" onClick={onCancel}>
                {TEXT.cancel}
              </Button>
            )}
          </div>
          <ProgressBar aria-label={WORKING[status.work]} {...(status.done === null ? {} : { value: status.done })} />
          {silent && (
            <p role="alert" className={styles.silent}>
              {CAN_CANCEL.includes(status.work) ? TEXT.silentReading : SILENT_WRITING[door]}
            </p>
          )}
        </div>
      );
    case "failed":
    case "finished":
      return status.kind === "finished" && SHOWN.includes(status.work) ? (
        quiet
      ) : (
        <MessageBar layout="multiline" intent={status.kind === "failed" ? "error" : "success"}>
          <MessageBarBody className={styles.body}>
            {status.sentence}
            {status.kind === "failed" && status.trace !== null && <TraceLine trace={status.trace} />}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={TEXT.close}
                icon={<Dismiss16Regular />}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      );
  }
}
