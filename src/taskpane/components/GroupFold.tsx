import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { showMore } from "../audit-text";
import { FoldedSection, type Aim } from "./FoldedSection";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
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
  /** The item that is to be seen. */
  readonly aim?: Aim | null | undefined;
  /** One item as an `li` with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** A group of rows under a title that opens and closes it. */
export function GroupFold<Item>({ items, aim = null, children, ...fold }: Props<Item>) {
  return (
    <FoldedSection {...fold} aim={aim}>
      {() => (
        <PagedList items={items} aim={aim}>
          {children}
        </PagedList>
      )}
    </FoldedSection>
  );
}

/** The first rows of a list, and more on demand; as many as it takes to see the one that is wanted. */
export function PagedList<Item>({ items, aim = null, children }: Pick<Props<Item>, "items" | "aim" | "children">) {
  const styles = useStyles();
  const [asked, setShown] = useState(PAGE);
  const needed = aim === null ? 0 : Math.ceil((aim.item + 1) / PAGE) * PAGE;
  // It stays so long when another row is to be seen.
  if (needed > asked) setShown(needed);
  const shown = Math.max(asked, needed);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.rows}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {showMore(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}
