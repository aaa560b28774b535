import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { sheetAssumptionProspect, sheetAssumptionText } from "../../core/explain/sheet-assumption";
import type { SheetAssumption } from "../../core/questions/sheet-assumptions";
import { QUESTIONS } from "../questions-text";
import { useQuestionStyles } from "./question-styles";

interface Props {
  readonly assumption: SheetAssumption;
  /** How the switch stands; the counts follow once the audit is made again. */
  readonly on: boolean;
  readonly disabled: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** What a whole sheet is silent about, asked among the questions: the switch among the assumptions in two buttons. */
export function SheetAssumptionItem({ assumption, on, disabled, onSwitch }: Props) {
  const styles = useQuestionStyles();
  const id = useId();
  const choice = (its: boolean, label: string) => (
    <Button
      size="small"
      appearance={on === its ? "primary" : "secondary"}
      aria-pressed={on === its}
      disabledFocusable={disabled}
      onClick={() => on !== its && onSwitch(its)}
    >
      {label}
    </Button>
  );
  return (
    <li>
      <p id={id} className={styles.line}>
        {sheetAssumptionText(assumption)}
      </p>
      <p className={styles.small}>{sheetAssumptionProspect(assumption)}</p>
      <div role="group" aria-labelledby={id} className={styles.buttons}>
        {choice(true, QUESTIONS.presume)}
        {choice(false, QUESTIONS.leaveOpen)}
      </div>
    </li>
  );
}
