import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CLEAR_CONSEQUENCE, clearQuestion, TEXT } from "../text";
import { AskDialog } from "./AskDialog";

const useStyles = makeStyles({ button: { minWidth: "6em", paddingLeft: 0, paddingRight: 0 } });

interface Props {
  /** Null before an audit: the sheet is looked for. */
  readonly sheet: string | null;
  /** Something is going on. */
  readonly busy: boolean;
  readonly onClear: () => void;
}

/** 清除标记, after a question. */
export function ClearButton({ sheet, busy, onClear }: Props) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => setAsking(true)}>
        {TEXT.clear}
      </Button>
      {asking && (
        <AskDialog
          question={clearQuestion(sheet)}
          consequence={CLEAR_CONSEQUENCE}
          action={TEXT.clear}
          onAction={onClear}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
