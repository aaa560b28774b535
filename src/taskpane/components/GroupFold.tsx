import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { showMore } from "../audit-text";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: { justifyContent: "flex-start", minWidth: 0, paddingLeft: 0, marginLeft: "-4px", width: "100%" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

/** How many rows of a group are drawn at first, and more at each press. */
const PAGE = 50;

interface Props<Item> {
  readonly title: string;
  /** Where it stands among the headings. */
  readonly heading: "h2" | "h3";
  /** "" where there is none. */
  readonly hint: string;
  /** Until it is opened or closed by hand. */
  readonly openAtFirst: boolean;
  readonly items: readonly Item[];
  /** One item as an `li` with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** A group of rows under a title that opens and closes it. */
export function GroupFold<Item>({ title, heading: Heading, hint, openAtFirst, items, children }: Props<Item>) {
  const styles = useStyles();
  const id = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [shown, setShown] = useState(PAGE);
  const open = toggled ?? openAtFirst;
  const rest = items.length - shown;
  return (
    <section>
      <Heading className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setToggled(!open)}
        >
          {title}
        </Button>
      </Heading>
      <div id={id} hidden={!open}>
        {open && hint !== "" && <p className={styles.hint}>{hint}</p>}
        {open && <ul className={styles.rows}>{items.slice(0, shown).map(children)}</ul>}
        {open && rest > 0 && (
          <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
            {showMore(Math.min(rest, PAGE))}
          </Button>
        )}
      </div>
    </section>
  );
}
