import { useMemo, useState } from "react";
import { countCauses, countValues, EVERY_ROW, levelOf, occupationOf, ofVerdict, type RowFilter } from "../groups";
import type { Choice } from "../choice";
import { writableSheets, type Result } from "../result";
import type { AppliedCorrections } from "../../workbook/corrections";
import { assumptionsTitle } from "../audit-text";
import { correctionsTitle } from "../correction-text";
import type { PaneActions } from "../use-pane";
import { AssumptionList } from "./AssumptionList";
import { AuditRows } from "./AuditRows";
import { AuditSummary } from "./AuditSummary";
import { ChangesFold } from "./ChangesFold";
import { ColumnsDoor } from "./ColumnsDoor";
import { CorrectionDoor } from "./CorrectionDoor";
import { type QuestionActions, QuestionsDoor } from "./QuestionsDoor";
import { Fold } from "./Fold";
import { unitsOf } from "../unit";
import { type Facets, RowFilterFields } from "./RowFilterFields";
import type { ScreenDoor } from "../../workbook/messages";
import type { Settled } from "../../core/sheet/settled";
import type { Answers } from "../../core/requirements/questions";
import type { Assumptions } from "../../core/requirements/assumptions";

interface Props {
  readonly result: Result;
  readonly assumptions: Assumptions;
  readonly settled: readonly Settled[];
  readonly answers: Answers;
  readonly door: ScreenDoor;
  readonly changed: readonly Choice[];
  /** Something is going on that must not be disturbed. */
  readonly busy: boolean;
  /** What was corrected in this sheet and can be taken back, the last one last. */
  readonly applied: readonly AppliedCorrections[];
  readonly actions: Pick<
    PaneActions,
    "settle" | "select" | "watchSelection" | "proposals" | "correct" | "takeBack" | QuestionActions
  >;
  readonly onChange: (() => void) | null;
  readonly onOtherSheet: (() => void) | null;
}

/** A result: the whole of it, what it takes for granted, and its rows. The filter outlives a new audit. */
export function AuditView(props: Props) {
  const { result, assumptions, settled, answers, door, changed, busy, applied, actions, onChange, onOtherSheet } =
    props;
  const [asked, setFilter] = useState<RowFilter>(EVERY_ROW);
  const { rows, assumptions: made } = result.audit;
  const unitOf = useMemo(() => unitsOf(result), [result]);
  const facets = useMemo(() => {
    const its = ofVerdict(rows, asked.verdict);
    return {
      causes: countCauses(its),
      units: countValues(its, unitOf),
      occupations: countValues(its, occupationOf),
      levels: countValues(its, levelOf),
    };
  }, [rows, asked.verdict, unitOf]);
  const filter = useMemo(() => possible(asked, facets), [asked, facets]);
  const isAsking = answers.size > 0 || rows.some(({ decision }) => decision.verdict !== "eligible");
  return (
    <>
      <AuditSummary
        result={result}
        changed={changed}
        chosen={filter.verdict}
        onChange={onChange}
        onOtherSheet={onOtherSheet}
        onChoose={(verdict) => setFilter({ ...filter, verdict })}
      />
      {result.sheets.map((sheet, place) => (
        <ColumnsDoor
          key={sheet.grid.name}
          door={door}
          sheet={sheet}
          pack={result.pack}
          named={result.sheets.length > 1}
          settled={settled[place] ?? sheet.settled}
          disabled={busy}
          onSettle={(its) => actions.settle(place, its)}
        />
      ))}
      <Fold title={assumptionsTitle(made.filter(({ on }) => on).length, made.length)}>
        <AssumptionList assumptions={made} chosen={assumptions} disabled={busy} onSwitch={actions.switchAssumption} />
      </Fold>
      {writableSheets(result).map((sheet) => (
        <Fold key={sheet.grid.name} title={correctionsTitle(result.sheets.length > 1 ? sheet.grid.name : null)}>
          <CorrectionDoor
            door={door}
            sheet={sheet}
            applied={applied.filter((one) => one.sheet === sheet.grid.name)}
            busy={busy}
            actions={actions}
          />
        </Fold>
      ))}
      {result.changes && (
        <ChangesFold
          changes={result.changes}
          several={result.sheets.length > 1}
          onSelect={({ sheet, row, column }) => actions.select(sheet, row, column ?? undefined)}
        />
      )}
      {isAsking && (
        <QuestionsDoor
          door={door}
          result={result}
          answers={answers}
          assumptions={assumptions}
          busy={busy}
          actions={actions}
        />
      )}
      <RowFilterFields facets={facets} filter={filter} onChange={setFilter} />
      <AuditRows result={result} filter={filter} unitOf={unitOf} actions={actions} onFilter={setFilter} />
    </>
  );
}

/** What no row has any more cannot be asked for. */
function possible(asked: RowFilter, { causes, units, occupations, levels }: Facets): RowFilter {
  const among = <Value,>(wanted: Value | null, values: readonly { readonly value: Value }[]) =>
    values.some(({ value }) => value === wanted) ? wanted : null;
  return {
    ...asked,
    cause: causes.some(({ key }) => key === asked.cause) ? asked.cause : null,
    unit: among(asked.unit, units),
    occupation: among(asked.occupation, occupations),
    level: among(asked.level, levels),
  };
}
