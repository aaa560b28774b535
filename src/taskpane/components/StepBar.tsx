import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { stepPosition } from "../row-text";
import { TEXT } from "../text";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  at: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  /** Which of the rows is chosen, 1-based; null: none of them. */
  readonly at: number | null;
  readonly rows: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Leads through the places at fault, one after another. */
export function StepBar({ at, rows, onStep }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={TEXT.steps}>
      <Button
        size="small"
        icon={<ChevronUp16Regular />}
        title={TEXT.stepKeys}
        aria-keyshortcuts="Shift+F8"
        onClick={() => onStep(-1)}
      >
        {TEXT.previousPlace}
      </Button>
      <Button
        size="small"
        icon={<ChevronDown16Regular />}
        title={TEXT.stepKeys}
        aria-keyshortcuts="F8"
        onClick={() => onStep(1)}
      >
        {TEXT.nextPlace}
      </Button>
      <span className={styles.at}>{stepPosition(at, rows)}</span>
    </div>
  );
}
