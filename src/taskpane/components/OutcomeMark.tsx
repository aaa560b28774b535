import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { TEXT } from "../text";
import type { Outcome } from "../../core/text/kleene";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
});

const ICONS = {
  met: CheckmarkCircle16Filled,
  unmet: DismissCircle16Filled,
  unknown: QuestionCircle16Filled,
} as const satisfies Record<Outcome, unknown>;

/** ✓ ✗ ? by shape and colour; the word for it is there for a screen reader unless the text beside says it already. */
export function OutcomeMark({ outcome, silent = false }: { readonly outcome: Outcome; readonly silent?: boolean }) {
  const styles = useStyles();
  const Icon = ICONS[outcome];
  return (
    <span className={`${styles.mark} ${styles[outcome]}`}>
      <Icon {...(silent ? { "aria-hidden": true } : { "aria-label": TEXT[outcome], role: "img" })} />
    </span>
  );
}
