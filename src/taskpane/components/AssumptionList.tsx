import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Audit } from "../../core/audit";
import { assumptionName, assumptionSentence } from "../../core/explain/assumption";
import { idleAssumptions } from "../audit-text";
import { TEXT } from "../text";
import { Fold } from "./Fold";
import type { Assumption, Assumptions } from "../../core/requirements/assumptions";

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

/**
 * What the audit took for granted where the sheet is silent, or might have, with how many rows hang on it and a switch each. Those
 * on which nobody's answer hangs now are folded away: a dozen would push the results out of the pane.
 */
export function AssumptionList({ assumptions, ...switches }: Props) {
  const styles = useStyles();
  // What was once listed stays where the clerk has just switched it, even when nothing hangs on it any more.
  const [listed, setListed] = useState<readonly Assumption[]>([]);
  const isListed = ({ name }: { readonly name: Assumption }) => listed.includes(name);
  const telling = assumptions.filter((one) => one.rows > 0 && !isListed(one));
  if (telling.length > 0) setListed([...listed, ...telling.map(({ name }) => name)]);
  const idle = assumptions.filter((one) => !isListed(one));
  return (
    <>
      <p className={styles.hint}>{TEXT.assumptionsHint}</p>
      <Switches assumptions={assumptions.filter(isListed)} {...switches} />
      {idle.length > 0 && (
        <Fold title={idleAssumptions(idle.length)}>
          <Switches assumptions={idle} {...switches} />
        </Fold>
      )}
    </>
  );
}

function Switches({ assumptions, chosen, disabled, onSwitch }: Props) {
  const styles = useStyles();
  return (
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
  );
}
