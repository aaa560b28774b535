import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Premises } from "../../core/decide/decide";
import type { AuditRow } from "../../core/audit";
import { otherLevelLedgers } from "../../core/explain/levels";
import { Fold } from "./Fold";
import { LedgerClauseView } from "./LedgerClauseView";

const useStyles = makeStyles({
  level: { paddingLeft: tokens.spacingHorizontalM },
  precondition: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

interface Props {
  readonly row: AuditRow;
  readonly terms: Premises;
}

/** Every other level of the occupation, each with all of its clauses; worked out when somebody opens it. */
export function OtherLevels({ row, terms }: Props) {
  const styles = useStyles();
  const ledgers = useMemo(() => otherLevelLedgers(row, terms), [row, terms]);
  return ledgers.map(({ level, title, preconditions, clauses }) => (
    <div key={level} className={styles.level}>
      <Fold title={title}>
        {preconditions.map((precondition) => (
          <p key={precondition} className={styles.precondition}>
            {precondition}
          </p>
        ))}
        {clauses.map((clause) => (
          <LedgerClauseView key={clause.id} clause={clause} />
        ))}
      </Fold>
    </div>
  ));
}
