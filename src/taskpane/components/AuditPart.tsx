import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changedChoices } from "../choice";
import type { ScreenDoor } from "../../workbook/messages";
import type { RulePack } from "../../core/law/schema";
import type { PaneState } from "../state";
import { RulingContext } from "../ruling-context";
import { TEXT } from "../text";
import { TryoutContext } from "../tryout-context";
import type { PaneActions } from "../use-pane";
import { AsOfField } from "./AsOfField";
import { AuditView } from "./AuditView";
import { ClearButton } from "./ClearButton";
import { FittingNote } from "./FittingNote";
import { SheetChoice } from "./SheetChoice";

const useStyles = makeStyles({
  line: { margin: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly door: ScreenDoor;
  readonly state: PaneState;
  readonly packs: readonly RulePack[];
  readonly actions: PaneActions;
  /** Something is going on that must not be disturbed. */
  readonly busy: boolean;
  /** Who rules, remembered while the pane is open, and how that is changed. */
  readonly clerk: readonly [string, (who: string) => void];
  /** Null while notice and date are on screen; else brings them back. */
  readonly onChange: (() => void) | null;
}

/** The first tab: by which day, audit, and what came of it. */
export function AuditPart({ door, state, packs, actions, busy, clerk, onChange }: Props) {
  const styles = useStyles();
  const { screen } = state;
  const written = useState<string | null>(null);
  const disabled = state.status.kind === "working" || (screen.kind === "audited" && screen.outdated);
  return (
    <>
      {onChange === null && <AsOfField asOf={state.asOf} disabled={busy} onChange={actions.chooseAsOf} />}
      {screen.kind !== "audited" && (
        <Button
          appearance="primary"
          disabledFocusable={busy || state.asOf === null || state.packId === null}
          onClick={() => actions.audit()}
        >
          {TEXT.audit}
        </Button>
      )}
      {screen.kind === "start" && (
        <>
          <p className={styles.line}>{TEXT.emptyHint}</p>
          <p className={styles.small}>{TEXT.privacy}</p>
          <div>
            <ClearButton sheets={[]} busy={busy} onClear={(forget) => actions.clear(forget)} />
          </div>
        </>
      )}
      {screen.kind === "choosing" && (
        <SheetChoice
          work={screen.work}
          sheets={state.candidates}
          disabled={busy}
          onChoose={(sheets) =>
            screen.work === "audit" ? actions.audit(sheets) : actions.clear(screen.forget, sheets)
          }
        />
      )}
      {screen.kind === "audited" && (
        <FittingNote result={screen.result} packs={packs} disabled={busy} onSwitch={actions.auditBy} />
      )}
      {screen.kind === "audited" && (
        <RulingContext value={{ rule: actions.rule, clerk, disabled }}>
          <TryoutContext
            value={{
              door,
              result: screen.result,
              packs,
              applied: state.applied,
              written,
              disabled,
              writeTried: actions.writeTried,
              takeBack: actions.takeBack,
            }}
          >
            <AuditView
              result={screen.result}
              assumptions={state.assumptions}
              settled={state.settled}
              answers={state.answers}
              door={door}
              changed={changedChoices(state)}
              busy={busy}
              applied={state.applied}
              actions={actions}
              onChange={onChange}
              onOtherSheet={state.candidates.length > 0 ? actions.chooseOtherSheet : null}
            />
          </TryoutContext>
        </RulingContext>
      )}
    </>
  );
}
