import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CLEAR_CONSEQUENCE, CLEAR_MEMORY, clearQuestion } from "../write-text";
import { TEXT } from "../text";
import { AskDialog } from "./AskDialog";
import { TickBox } from "./TickBox";

const useStyles = makeStyles({ button: { minWidth: "6em", paddingLeft: 0, paddingRight: 0 } });

interface Props {
  /** [] before an audit: the sheet is looked for. */
  readonly sheets: readonly string[];
  /** Something is going on. */
  readonly busy: boolean;
  /** `forget`: what the workbook remembers is to be emptied, too. */
  readonly onClear: (forget: boolean) => void;
}

/** 清除标记, after a question. */
export function ClearButton({ sheets, busy, onClear }: Props) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [forget, setForget] = useState(false);

  function ask(): void {
    setForget(false);
    setAsking(true);
  }

  return (
    <>
      <Button className={styles.button} disabledFocusable={busy} onClick={ask}>
        {TEXT.clear}
      </Button>
      {asking && (
        <AskDialog
          question={clearQuestion(sheets)}
          consequence={CLEAR_CONSEQUENCE}
          action={TEXT.clear}
          onAction={() => onClear(forget)}
          onClose={() => setAsking(false)}
        >
          <TickBox label={CLEAR_MEMORY} checked={forget} onTick={setForget} />
        </AskDialog>
      )}
    </>
  );
}
