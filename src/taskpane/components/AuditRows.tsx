import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { AuditRow } from "../../core/audit";
import { EVERY_ROW, groupRows, isAsked, placeOf, type RowFilter, type UnitOf } from "../groups";
import { placesOf, rowsToLookAt, stepFrom } from "../steps";
import { placeKey, rowPlace, type Place } from "../place";
import type { Result } from "../result";
import { notListed } from "../row-text";
import { termsOf } from "../terms";
import { TEXT } from "../text";
import type { PaneActions } from "../use-pane";
import { RowCard } from "./RowCard";
import { RowGroupList } from "./RowGroupList";
import { StepBar } from "./StepBar";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { marginLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly result: Result;
  readonly filter: RowFilter;
  readonly unitOf: UnitOf;
  readonly actions: Pick<PaneActions, "select" | "watchSelection">;
  readonly onFilter: (filter: RowFilter) => void;
}

/** What is being looked at. */
interface Chosen {
  /** As `placeOf` has it. */
  readonly key: string;
  /** Which of the row's places. */
  readonly at: number;
  /** Counts how often a row was asked to be seen in the list. */
  readonly ask: number;
  /** The row was opened because it was selected in the sheet. */
  readonly opened: boolean;
}

/** The rows of an audit that pass the filter, those to look at first. */
export function AuditRows({ result, filter, unitOf, actions, onFilter }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [outside, setOutside] = useState<AuditRow | null>(null);
  const { audit } = result;
  const terms = useMemo(() => termsOf(result), [result]);
  const groups = useMemo(() => groupRows(audit.rows, filter, unitOf), [audit, filter, unitOf]);
  const listed = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const steps = useMemo(() => rowsToLookAt(groups), [groups]);
  const hidden = useMemo(() => hiddenIn(result), [result]);
  const row = chosen === null ? null : (listed.find((one) => placeOf(one) === chosen.key) ?? null);
  const wanted = isAsked(filter);

  function show({ sheet, row: number, column }: Place): void {
    actions.select(sheet, number, column ?? undefined);
  }

  function choose(one: AuditRow, at: number, opened = false): void {
    setOutside(null);
    setChosen({ key: placeOf(one), at, ask: (chosen?.ask ?? 0) + 1, opened });
  }

  function select(one: AuditRow, wantedPlace: Place | null): void {
    const place = wantedPlace ?? rowPlace(one);
    if (place === null) return setChosen({ key: placeOf(one), at: 0, ask: chosen?.ask ?? 0, opened: false });
    const at = placesOf(one).findIndex((other) => placeKey(other) === placeKey(place));
    setOutside(null);
    // Where it was clicked it is seen already.
    setChosen({ key: placeOf(one), at: Math.max(0, at), ask: chosen?.ask ?? 0, opened: false });
    show(place);
  }

  function step(by: 1 | -1): void {
    const next = stepFrom(steps, row === null || chosen === null ? null : { row, at: chosen.at }, by);
    if (next === null) return;
    choose(next.row, next.at);
    show(next.place);
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  const onSelected = useEffectEvent((sheet: string, number: number) => {
    const found = audit.rows.find((one) => one.reading?.name === sheet && one.applicant.row === number);
    if (found === undefined) return setOutside(null);
    // What was selected from here is open as far as it shall be.
    if (chosen?.key === placeOf(found)) return;
    if (listed.includes(found)) choose(found, 0, true);
    else setOutside(found);
  });
  const { watchSelection } = actions;
  useEffect(() => watchSelection((sheet, number) => onSelected(sheet, number)), [watchSelection]);

  if (groups.length === 0)
    return <p className={styles.none}>{audit.rows.length === 0 ? TEXT.nobody : TEXT.nothingFound}</p>;
  return (
    <>
      {steps.length > 0 && (
        <StepBar at={row === null ? null : positionIn(steps, row)} rows={steps.length} onStep={step} />
      )}
      {outside !== null && (
        <p className={styles.none}>
          {notListed(outside.applicant.row, outside.applicant.name)}
          <Link as="button" inline className={styles.link} onClick={() => onFilter(EVERY_ROW)}>
            {TEXT.allRows}
          </Link>
        </p>
      )}
      {groups.map((group) => (
        <RowGroupList
          // What was opened and how far a group was read belongs to one way of asking.
          key={`${group.kind} ${wanted}`}
          group={group}
          wanted={wanted}
          aimed={row === null || chosen === null || chosen.ask === 0 ? null : { row, ask: chosen.ask }}
        >
          {(one, { remedy }) => (
            <RowCard
              key={placeOf(one)}
              row={one}
              sheet={audit.sheets.length > 1 ? (one.reading?.name ?? null) : null}
              terms={terms}
              chosen={one === row}
              remedy={remedy}
              hidden={hidden(one)}
              opened={one === row && chosen?.opened === true ? chosen.ask : null}
              onSelect={select}
              onKeep={() => choose(one, 0, true)}
            />
          )}
        </RowGroupList>
      ))}
    </>
  );
}

function positionIn(steps: readonly AuditRow[], row: AuditRow): number | null {
  const at = steps.indexOf(row);
  return at < 0 ? null : at + 1;
}

/** Whether nobody saw a row when its sheet was read. */
function hiddenIn({ sheets }: Result): (row: AuditRow) => boolean {
  const rows = new Map(sheets.map(({ grid }) => [grid.name, grid.form ? undefined : grid.hiddenRows]));
  return ({ applicant, reading }) => rows.get(reading?.name ?? "")?.has(applicant.row) ?? false;
}
