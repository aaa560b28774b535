import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SheetLook } from "../../workbook/failure";
import { lookSentence } from "../../workbook/messages";
import type { SheetWork } from "../state";
import { tickedSheets, tickSheet, whichSheet } from "../sheet-text";
import { TickBox } from "./TickBox";

const useStyles = makeStyles({
  question: { margin: 0 },
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "start" },
  look: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly work: SheetWork;
  readonly sheets: readonly SheetLook[];
  readonly disabled: boolean;
  readonly onChoose: (sheets: readonly string[]) => void;
}

/** Several sheets look like registrations: the clerk says which by a press, or ticks several to be taken together. */
export function SheetChoice({ work, sheets, disabled, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  const [ticks, setTicks] = useState<readonly string[]>([]);
  // In the order of the workbook, whatever was ticked first.
  const ticked = sheets.map(({ name }) => name).filter((name) => ticks.includes(name));

  function tick(name: string, on: boolean): void {
    setTicks(on ? [...ticks, name] : ticks.filter((one) => one !== name));
  }

  return (
    <div role="group" aria-labelledby={id} className={styles.sheets}>
      <p id={id} className={styles.question}>
        {whichSheet(work)}
      </p>
      {sheets.map((sheet, place) => (
        <div key={sheet.name} className={styles.line}>
          <TickBox
            aria-label={tickSheet(sheet.name)}
            aria-describedby={`${id}-${place}`}
            checked={ticked.includes(sheet.name)}
            disabled={disabled}
            onTick={(on) => tick(sheet.name, on)}
          />
          <Button
            className={styles.sheet}
            disabled={disabled}
            aria-label={sheet.name}
            aria-describedby={`${id}-${place}`}
            onClick={() => onChoose([sheet.name])}
          >
            <span className={styles.lines}>
              <span>{sheet.name}</span>
              <span id={`${id}-${place}`} className={styles.look}>
                {lookSentence(sheet)}
              </span>
            </span>
          </Button>
        </div>
      ))}
      <Button disabledFocusable={disabled || ticked.length === 0} onClick={() => onChoose(ticked)}>
        {tickedSheets(work, ticked.length)}
      </Button>
    </div>
  );
}
