import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetLook } from "../../workbook/failure";
import { lookSentence } from "../../workbook/messages";
import type { SheetWork } from "../state";
import { whichSheet } from "../text";

const useStyles = makeStyles({
  question: { margin: 0 },
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sheet: { justifyContent: "flex-start", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "start" },
  look: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly work: SheetWork;
  readonly sheets: readonly SheetLook[];
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
      {sheets.map((sheet, place) => (
        <Button
          key={sheet.name}
          className={styles.sheet}
          disabled={disabled}
          aria-label={sheet.name}
          aria-describedby={`${id}-${place}`}
          onClick={() => onChoose(sheet.name)}
        >
          <span className={styles.lines}>
            <span>{sheet.name}</span>
            <span id={`${id}-${place}`} className={styles.look}>
              {lookSentence(sheet)}
            </span>
          </span>
        </Button>
      ))}
    </div>
  );
}
