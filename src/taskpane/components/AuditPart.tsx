import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { EVERY_ROW, type RowFilter } from "../groups";
import { changedChoices, type PaneState } from "../state";
import { assumptionsTitle, TEXT } from "../text";
import type { PaneActions } from "../use-pane";
import { AsOfField } from "./AsOfField";
import { AssumptionList } from "./AssumptionList";
import { AuditRows } from "./AuditRows";
import { AuditSummary } from "./AuditSummary";
import { ClearButton } from "./ClearButton";
import { Fold } from "./Fold";
import { SheetChoice } from "./SheetChoice";

const useStyles = makeStyles({
  line: { margin: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  clear: { justifySelf: "start" },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Something is going on that must not be disturbed. */
  readonly busy: boolean;
}

/** The first tab: by which day, audit, and what came of it. */
export function AuditPart({ state, actions, busy }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState<RowFilter>(EVERY_ROW);
  const { screen } = state;
  const changed = changedChoices(state);
  const first = screen.kind !== "audited" || changed.length > 0;

  function audit(sheet?: string): void {
    setFilter(EVERY_ROW);
    actions.audit(sheet);
  }

  return (
    <>
      <AsOfField asOf={state.asOf} disabled={busy} onChange={actions.chooseAsOf} />
      <Button
        appearance={first ? "primary" : "secondary"}
        disabled={busy || state.asOf === null}
        onClick={() => audit()}
      >
        {screen.kind === "audited" ? TEXT.auditAgain : TEXT.audit}
      </Button>
      {screen.kind === "start" && (
        <>
          <p className={styles.line}>{TEXT.emptyHint}</p>
          <p className={styles.small}>{TEXT.privacy}</p>
          <div className={styles.clear}>
            <ClearButton sheet={null} disabled={busy} onClear={() => actions.clear()} />
          </div>
        </>
      )}
      {screen.kind === "choosing" && (
        <SheetChoice
          work={screen.work}
          sheets={state.candidates}
          disabled={busy}
          onChoose={(sheet) => (screen.work === "audit" ? audit(sheet) : actions.clear(sheet))}
        />
      )}
      {screen.kind === "audited" && (
        <>
          <AuditSummary
            result={screen.result}
            changed={changed}
            {...(state.candidates.length > 0 ? { onOtherSheet: actions.chooseOtherSheet } : {})}
            chosen={filter.verdict}
            onChoose={(verdict) => setFilter({ ...filter, verdict })}
          />
          <Fold title={assumptionsTitle(screen.result.audit.assumptions.length)}>
            <AssumptionList
              assumptions={screen.result.audit.assumptions}
              chosen={state.assumptions}
              disabled={busy}
              onSwitch={actions.switchAssumption}
            />
          </Fold>
          <AuditRows result={screen.result} filter={filter} onFilter={setFilter} onSelect={actions.select} />
        </>
      )}
    </>
  );
}
