import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetWork } from "../state";
import { whichSheet } from "../text";

const useStyles = makeStyles({
  question: { margin: 0 },
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sheet: { justifyContent: "flex-start", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly work: SheetWork;
  readonly sheets: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (sheet: string) => void;
}

/** Several sheets look like registrations: the clerk says which. */
export function SheetChoice({ work, sheets, disabled, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.sheets}>
      <p id={id} className={styles.question}>
        {whichSheet(work)}
      </p>
      {sheets.map((sheet) => (
        <Button key={sheet} className={styles.sheet} disabled={disabled} onClick={() => onChoose(sheet)}>
          {sheet}
        </Button>
      ))}
    </div>
  );
}
