import { useMemo, useState } from "react";
import { countCauses, EVERY_ROW, ofVerdict, type RowFilter } from "../groups";
import type { Choice } from "../choice";
import { writableSheets, type Result } from "../result";
import type { AppliedCorrections } from "../../workbook/corrections";
import { assumptionsTitle } from "../audit-text";
import { correctionsTitle } from "../correction-text";
import type { PaneActions } from "../use-pane";
import { AssumptionList } from "./AssumptionList";
import { AuditRows } from "./AuditRows";
import { AuditSummary } from "./AuditSummary";
import { ColumnsDoor } from "./ColumnsDoor";
import { CorrectionDoor } from "./CorrectionDoor";
import { Fold } from "./Fold";
import { RowFilterFields } from "./RowFilterFields";
import type { ScreenDoor } from "../../workbook/messages";
import type { Settled } from "../../core/sheet/settled";
import type { Assumptions } from "../../core/requirements/assumptions";

interface Props {
  readonly result: Result;
  readonly assumptions: Assumptions;
  readonly settled: readonly Settled[];
  readonly door: ScreenDoor;
  readonly changed: readonly Choice[];
  /** Something is going on that must not be disturbed. */
  readonly busy: boolean;
  /** What was corrected in this sheet and can be taken back, the last one last. */
  readonly applied: readonly AppliedCorrections[];
  readonly actions: Pick<PaneActions, "switchAssumption" | "settle" | "select" | "proposals" | "correct" | "takeBack">;
  readonly onChange: (() => void) | null;
  readonly onOtherSheet: (() => void) | null;
}

/** A result: the whole of it, what it takes for granted, and its rows. The filter outlives a new audit. */
export function AuditView(props: Props) {
  const { result, assumptions, settled, door, changed, busy, applied, actions, onChange, onOtherSheet } = props;
  const [asked, setFilter] = useState<RowFilter>(EVERY_ROW);
  const { rows, assumptions: made } = result.audit;
  const causes = useMemo(() => countCauses(ofVerdict(rows, asked.verdict)), [rows, asked.verdict]);
  // A cause that no row has any more cannot be asked for.
  const filter = causes.some(({ key }) => key === asked.cause) ? asked : { ...asked, cause: null };
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
      <RowFilterFields causes={causes} filter={filter} onChange={setFilter} />
      <AuditRows result={result} filter={filter} onSelect={actions.select} />
    </>
  );
}
