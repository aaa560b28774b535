import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, cursor: "pointer" },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: tokens.spacingVerticalXXS,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

interface Props {
  /** Said beside the box. */
  readonly label?: string;
  /** Said to a screen reader where nothing stands beside the box. */
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onTick: (on: boolean) => void;
}

/** The browser's own box: Fluent's would be loaded with the pane, which needs two at most. */
export function TickBox({ label, onTick, ...rest }: Props) {
  const styles = useStyles();
  const box = (
    <input {...rest} className={styles.box} type="checkbox" onChange={({ target }) => onTick(target.checked)} />
  );
  if (label === undefined) return box;
  return (
    <label className={styles.line}>
      {box}
      {label}
    </label>
  );
}
