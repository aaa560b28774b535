import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RulePack } from "../../core/law/schema";
import type { Day } from "../../core/time/day";
import type { Opening } from "../opening";
import { openingSentence, takeDay, takeToday } from "../opening-text";

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: "inherit" },
});

interface Props {
  readonly opening: Opening;
  /** The notice chosen now. */
  readonly pack: RulePack;
  readonly asOf: Day | null;
  readonly today: Day;
  readonly disabled: boolean;
  readonly onAsOf: (day: Day) => void;
}

/** Why this notice and this day stand in their fields, and the day's alternative in one click; nothing once another notice is chosen. */
export function OpeningNote({ opening, pack, asOf, today, disabled, onAsOf }: Props) {
  const styles = useStyles();
  if (opening.packId !== pack.id) return null;
  const before = opening.by === "workbook" ? opening.asOf : null;
  const other = before === null || before === today ? null : asOf === before ? today : before;
  return (
    <p className={styles.note} role="note">
      {openingSentence(opening, pack)}
      {other !== null && (
        <Link as="button" inline className={styles.link} disabled={disabled} onClick={() => onAsOf(other)}>
          {other === today ? takeToday(today) : takeDay(other)}
        </Link>
      )}
    </p>
  );
}
