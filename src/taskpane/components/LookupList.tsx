import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly title?: string;
  readonly items: readonly string[];
  /** What stands there where there are none; left out, nothing does. */
  readonly none?: string;
}

/** A few lines under a title of their own. */
export function LookupList({ title, items, none }: Props) {
  const styles = useStyles();
  if (items.length === 0) return none === undefined ? null : <p className={styles.line}>{none}</p>;
  return (
    <>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
