import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/decide/decision";
import { VERDICT_NAMES } from "../../core/decide/decision";
import type { Audit } from "../../core/audit";
import { VERDICT_FILLS } from "../../core/results/colors";
import { OutcomeMark } from "./OutcomeMark";
import type { Outcome } from "../../core/text/kleene";
import { tileByClerk } from "../audit-text";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  // The colour that its rows have in the sheet.
  band: { alignSelf: "stretch", height: "6px", marginBottom: "4px", borderRadius: "2px", forcedColorAdjust: "none" },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { border: "4px double CanvasText" },
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** In the order of the groups below them. */
const TILES: readonly (readonly [Verdict, Outcome])[] = [
  ["ineligible", "unmet"],
  ["undetermined", "unknown"],
  ["eligible", "met"],
];

interface Props {
  readonly summary: Audit["summary"];
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** The three counts; pressing one shows only those rows, pressing it again all. */
export function VerdictTiles({ summary, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.tiles}>
      {TILES.map(([verdict, outcome]) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={chosen === verdict}
          className={mergeClasses(styles.tile, chosen === verdict && styles.pressed)}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <span
            className={styles.band}
            style={{ backgroundColor: VERDICT_FILLS[verdict] ?? "transparent" }}
            aria-hidden
          />
          <span className={styles.label}>
            <OutcomeMark outcome={outcome} silent />
            {VERDICT_NAMES[verdict]}
          </span>
          <span className={styles.count}>{summary.final[verdict]}</span>
          {ruledAs(summary, verdict) > 0 && (
            <span className={styles.label}>{tileByClerk(ruledAs(summary, verdict))}</span>
          )}
        </button>
      ))}
    </div>
  );
}

/** How many of a verdict the clerk has decided. */
function ruledAs({ final }: Audit["summary"], verdict: Verdict): number {
  if (verdict === "undetermined") return 0;
  return verdict === "eligible" ? final.eligibleByClerk : final.ineligibleByClerk;
}
