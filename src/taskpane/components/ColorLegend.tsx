import { makeStyles, tokens } from "@fluentui/react-components";
import { VERDICT_NAMES, type Verdict } from "../../core/decide/decision";
import { byClerkText } from "../../core/explain/ruling";
import { CLERK_FILLS, CULPRIT_LOOK, FILL_LOOK, VERDICT_FILLS } from "../../core/results/colors";
import { TEXT } from "../text";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  one: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: "20px",
    height: "12px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // They are the sheet's colours, whatever the pane's own are.
    forcedColorAdjust: "none",
  },
});

const SHOWN: readonly Verdict[] = ["ineligible", "undetermined", "eligible"];

interface Props {
  /** The clerk has let in people, whose rows look otherwise. */
  readonly byClerk: boolean;
}

/** What the colours in the sheet mean; the tiles above have the same. */
export function ColorLegend({ byClerk }: Props) {
  const styles = useStyles();
  return (
    <p className={styles.legend}>
      <span>{TEXT.colors}</span>
      {SHOWN.map((verdict) => (
        <span key={verdict} className={styles.one}>
          <span
            className={styles.swatch}
            style={{ backgroundColor: VERDICT_FILLS[verdict] ?? "#FFFFFF" }}
            aria-hidden
          />
          {VERDICT_NAMES[verdict]}
        </span>
      ))}
      {byClerk && (
        <span className={styles.one}>
          <span className={styles.swatch} style={{ backgroundColor: CLERK_FILLS.eligible ?? "#FFFFFF" }} aria-hidden />
          {byClerkText("eligible")}
        </span>
      )}
      <span className={styles.one}>
        <span className={styles.swatch} style={{ backgroundColor: CULPRIT_LOOK.fill }} aria-hidden />
        {TEXT.culprit}
      </span>
      <span className={styles.one}>
        <span className={styles.swatch} style={{ backgroundColor: FILL_LOOK.fill }} aria-hidden />
        {TEXT.toFill}
      </span>
    </p>
  );
}
