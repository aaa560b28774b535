import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuditRow } from "../../core/audit";
import { groupRows, placeOf, type RowFilter } from "../groups";
import type { Result } from "../result";
import { termsOf } from "../terms";
import { TEXT } from "../text";
import { RowGroupList } from "./RowGroupList";

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly result: Result;
  readonly filter: RowFilter;
  readonly onSelect: (sheet: string, row: number) => void;
}

/** The rows of an audit that pass the filter, those to look at first. */
export function AuditRows({ result, filter, onSelect }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const { audit } = result;
  const terms = useMemo(() => termsOf(result), [result]);
  const { verdict, cause, find } = filter;
  const groups = useMemo(() => groupRows(audit.rows, { verdict, cause, find }), [audit, verdict, cause, find]);
  const wanted = verdict !== null || cause !== null || find !== "";

  function select(row: AuditRow): void {
    setChosen(placeOf(row));
    if (row.reading !== null) onSelect(row.reading.name, row.applicant.row);
  }

  if (groups.length === 0) return <p className={styles.none}>{TEXT.nothingFound}</p>;
  return groups.map((group) => (
    <RowGroupList
      // What was opened and how far a group was read belongs to one way of asking.
      key={`${group.kind} ${wanted}`}
      group={group}
      terms={terms}
      wanted={wanted}
      several={audit.sheets.length > 1}
      chosen={chosen}
      onSelect={select}
    />
  ));
}
