import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuditRow } from "../../core/audit";
import { countCauses, groupRows, type RowFilter } from "../groups";
import type { Result } from "../state";
import { TEXT } from "../text";
import { RowFilterFields } from "./RowFilterFields";
import { RowGroupList } from "./RowGroupList";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly result: Result;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onSelect: (row: number) => void;
}

/** The rows of an audit, those to look at first. */
export function AuditRows({ result: { audit, pack }, filter, onFilter, onSelect }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const causes = useMemo(() => countCauses(audit.rows), [audit]);
  const groups = useMemo(() => groupRows(audit.rows, filter), [audit, filter]);
  const wanted = filter.verdict !== null || filter.cause !== null || filter.find !== "";

  function select({ applicant }: AuditRow): void {
    setChosen(applicant.row);
    onSelect(applicant.row);
  }

  return (
    <div className={styles.rows}>
      <RowFilterFields causes={causes} filter={filter} onChange={onFilter} />
      {groups.map((group) => (
        <RowGroupList
          // What was opened, and how far a group was read, belongs to one filter.
          key={`${group.kind} ${wanted}`}
          group={group}
          pack={pack}
          wanted={wanted}
          chosen={chosen}
          onSelect={select}
        />
      ))}
      {groups.length === 0 && <p className={styles.none}>{TEXT.nothingFound}</p>}
    </div>
  );
}
