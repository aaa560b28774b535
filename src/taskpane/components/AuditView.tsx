import { useMemo, useState } from "react";
import { countCauses, EVERY_ROW, ofVerdict, type RowFilter } from "../groups";
import type { Choice } from "../choice";
import type { Result } from "../state";
import type { AppliedCorrections } from "../../workbook/corrections";
import { assumptionsTitle, TEXT } from "../text";
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
  readonly settled: Settled;
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
      <ColumnsDoor
        key={result.grid.name}
        door={door}
        result={result}
        settled={settled}
        disabled={busy}
        onSettle={actions.settle}
      />
      <Fold title={assumptionsTitle(made.filter(({ on }) => on).length, made.length)}>
        <AssumptionList assumptions={made} chosen={assumptions} disabled={busy} onSwitch={actions.switchAssumption} />
      </Fold>
      {result.grid.form === undefined && (
        <Fold title={TEXT.corrections}>
          <CorrectionDoor door={door} result={result} applied={applied} busy={busy} actions={actions} />
        </Fold>
      )}
      <RowFilterFields causes={causes} filter={filter} onChange={setFilter} />
      <AuditRows result={result} filter={filter} onSelect={actions.select} />
    </>
  );
}
