import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { CLEAR_CONSEQUENCE, clearQuestion, TEXT } from "../text";

const useStyles = makeStyles({
  surface: { width: `calc(100% - 2 * ${tokens.spacingHorizontalL})`, padding: tokens.spacingHorizontalL },
  button: { minWidth: "6em", paddingLeft: 0, paddingRight: 0 },
});

interface Props {
  /** Null before an audit: the sheet is looked for. */
  readonly sheet: string | null;
  /** Something is going on. */
  readonly busy: boolean;
  readonly onClear: () => void;
}

/** 清除标记, and the question before it: it takes away what was written, and Excel may not be able to undo it. */
export function ClearButton({ sheet, busy, onClear }: Props) {
  const styles = useStyles();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} disabledFocusable={busy}>
          {TEXT.clear}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{clearQuestion(sheet)}</DialogTitle>
          <DialogContent>{CLEAR_CONSEQUENCE}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onClear}>
                {TEXT.clear}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{TEXT.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
