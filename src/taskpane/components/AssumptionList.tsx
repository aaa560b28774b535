import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Assumption, Assumptions } from "../../core/assess/decision";
import type { Audit } from "../../core/audit";
import { assumptionName, assumptionSentence } from "../../core/explain/assumption";
import { TEXT } from "../text";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly assumptions: Audit["assumptions"];
  /** How the switches stand; the sentences follow once the audit is made again. */
  readonly chosen: Assumptions;
  readonly disabled: boolean;
  readonly onSwitch: (name: Assumption, on: boolean) => void;
}

/** What the audit took for granted where the sheet is silent, with how many rows hang on it and a switch each. */
export function AssumptionList({ assumptions, chosen, disabled, onSwitch }: Props) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.hint}>{TEXT.assumptionsHint}</p>
      <ul className={styles.list}>
        {assumptions.map(({ name, on, rows }) => (
          <li key={name} className={styles.item}>
            <Switch
              className={styles.toggle}
              label={assumptionName(name)}
              checked={chosen[name]}
              disabled={disabled}
              onChange={(_, { checked }) => onSwitch(name, checked)}
            />
            <p className={styles.sentence}>{assumptionSentence(name, on, rows)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
