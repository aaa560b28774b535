import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    justifyContent: "flex-start",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    // The chevron's own air hangs out, so that the text under it lines up.
    marginLeft: "-4px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  /** Closed, where left out. */
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A title that opens and closes what belongs to it; what is closed is not there at all. */
export function Fold({ title, openAtFirst = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.title}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
