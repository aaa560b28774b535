import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    paddingLeft: 0,
    marginLeft: "-4px",
    width: "100%",
    textAlign: "start",
  },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which item of a list is to be seen; another `ask` asks anew. */
export interface Aim {
  readonly item: number;
  readonly ask: number;
}

interface Props {
  readonly title: string;
  /** Where it stands among the headings. */
  readonly heading: "h2" | "h3";
  /** "" where there is none. */
  readonly hint: string;
  /** Until it is opened or closed by hand. */
  readonly openAtFirst: boolean;
  /** What of it is to be seen opens it; null: nothing is. */
  readonly aim?: Aim | null | undefined;
  readonly children: () => ReactNode;
}

/** A part under a title that opens and closes it; what is closed is not drawn. */
export function FoldedSection({ title, heading: Heading, hint, openAtFirst, aim = null, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const ask = aim?.ask ?? null;
  if (ask !== asked) {
    setAsked(ask);
    if (ask !== null) setToggled(true);
  }
  const open = toggled ?? openAtFirst;
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
        {open && children()}
      </div>
    </section>
  );
}
