import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SelfCheck } from "../../core/examples/check";
import { checkCount, checkFaults, MORE } from "../more-text";
import { Fold } from "./Fold";
import { OutcomeMark } from "./OutcomeMark";

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  check: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    "> :first-child": { marginTop: "3px" },
  },
  count: { fontVariantNumeric: "tabular-nums" },
  faults: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  /** Null until it has been done once. */
  readonly checks: readonly SelfCheck[] | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** 自检: of every notice how many of its own examples are decided as they should be, and which are not. */
export function CheckPart({ checks, busy, onCheck }: Props) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.line}>{MORE.checkHint}</p>
      <Button disabledFocusable={busy} onClick={onCheck}>
        {MORE.check}
      </Button>
      {checks !== null && (
        <ul className={styles.list}>
          {checks.map((check) => (
            <li key={check.pack}>
              <div className={styles.check}>
                <OutcomeMark outcome={check.faults.length === 0 ? "met" : "unmet"} />
                {check.title}
                <span className={styles.count}>{checkCount(check)}</span>
              </div>
              {check.faults.length > 0 && (
                <Fold title={checkFaults(check)}>
                  <ul className={styles.faults}>
                    {check.faults.map((fault) => (
                      <li key={fault}>{fault}</li>
                    ))}
                  </ul>
                </Fold>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
