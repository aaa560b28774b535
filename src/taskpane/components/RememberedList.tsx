import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ABOUT } from "../more-text";
import { AskDialog } from "./AskDialog";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    justifyItems: "start",
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  names: { margin: 0, paddingLeft: "1.5em" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  /** What is remembered, in words; [] for nothing. */
  readonly names: readonly string[];
  /** Said where there is nothing. */
  readonly none: string;
  readonly hint: string;
  readonly question: string;
  readonly consequence: string;
  readonly busy: boolean;
  readonly onForget: () => void;
}

/** What is remembered in one place, and 清空 after a question. */
export function RememberedList({ title, names, none, hint, question, consequence, busy, onForget }: Props) {
  const styles = useStyles();
  const id = useId();
  const [asking, setAsking] = useState(false);
  return (
    <div role="group" aria-labelledby={id} className={styles.list}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {names.length === 0 ? (
        <p className={styles.line}>{none}</p>
      ) : (
        <>
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className={styles.small}>{hint}</p>
          <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
            {ABOUT.forget}
          </Button>
        </>
      )}
      {asking && (
        <AskDialog
          question={question}
          consequence={consequence}
          action={ABOUT.forget}
          onAction={onForget}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
