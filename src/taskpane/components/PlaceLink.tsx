import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../place";
import { goTo, placeLabel } from "../row-text";

const useStyles = makeStyles({
  // Above the button that covers the card.
  link: {
    position: "relative",
    zIndex: 1,
    marginLeft: "4px",
    fontSize: "inherit",
    lineHeight: "inherit",
    whiteSpace: "nowrap",
    // The colour of links is too faint on a card that the pointer is over, in dark colours; the line beneath tells a link.
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":active": { color: tokens.colorNeutralForeground1 },
    ":hover:active": { color: tokens.colorNeutralForeground1 },
  },
});

interface Props {
  readonly place: Place;
  /** The sheet of the row that is spoken of. */
  readonly own: string | null;
  /** Whose row it is. */
  readonly name: string;
  readonly onGo: (place: Place) => void;
}

/** Leads to the cell that a sentence is about. */
export function PlaceLink({ place, own, name, onGo }: Props) {
  const styles = useStyles();
  return (
    <Link as="button" inline className={styles.link} aria-label={goTo(place, own, name)} onClick={() => onGo(place)}>
      {placeLabel(place, own)}
    </Link>
  );
}
