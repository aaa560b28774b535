import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RulePack } from "../../core/law/schema";
import type { Vocabulary } from "../../core/sheet/vocabulary";
import type { PlanLayout } from "../../core/plan/layout";
import { formSentence, type ScreenDoor } from "../../workbook/messages";
import type { WorkbookPort } from "../../workbook/port";
import { changedChoices } from "../choice";
import { FORGETFUL, type Machine } from "../machine";
import { isFromMemory, type Screen } from "../state";
import { writableSheets } from "../result";
import { aboutNotice } from "../notice-text";
import { standingOf } from "../write-text";
import { TEXT } from "../text";
import { paneTheme } from "../theme";
import { useDark } from "../use-dark";
import { usePane } from "../use-pane";
import { useUnseen } from "../use-unseen";
import { AboutNotice } from "./AboutNotice";
import { ActionBar } from "./ActionBar";
import { AuditPart } from "./AuditPart";
import { MoreDoor } from "./MoreDoor";
import { LookupDoor } from "./LookupDoor";
import { NoticeField } from "./NoticeField";
import { OpeningNote } from "./OpeningNote";
import { PartTabs, tabId, type Part } from "./PartTabs";
import { PlanPart } from "./PlanPart";
import { SpokenStatus } from "./SpokenStatus";
import { WorkStatus } from "./WorkStatus";
import type { Day } from "../../core/time/day";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    lineBreak: "strict",
  },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // What gets the focus must not come to lie under the foot.
    "& button, & select, & input": { scrollMarginBottom: "120px" },
  },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
});

export interface PaneProps {
  readonly port: WorkbookPort;
  /** Where its sentences are read: beside Excel, or on a page that holds a file. */
  readonly door?: ScreenDoor | undefined;
  readonly packs: readonly RulePack[];
  readonly vocabulary: Vocabulary;
  /** How the plan table can look. */
  readonly layouts: readonly PlanLayout[];
  /** The notice chosen at first; undefined where none is in force today and the clerk must choose. */
  readonly first: RulePack | undefined;
  readonly today: Day;
  /** Office's theme; undefined where Office does not tell. */
  readonly dark?: boolean | undefined;
  /** What is kept on this machine; left out, nothing is. */
  readonly machine?: Machine | undefined;
}

type Audited = Extract<Screen, { readonly kind: "audited" }>;

/** What the sheet says of the result, or why nothing is written into it. */
function standingIn({ result, inSheet }: Audited, stale: boolean): string {
  const forms = result.sheets.filter(({ grid }) => grid.form !== undefined).map(({ grid }) => grid.name);
  const unwritten = forms.length === 0 ? "" : formSentence(...forms);
  if (forms.length < result.sheets.length) return standingOf(inSheet, stale) + unwritten;
  return stale ? `${TEXT.stale}。` : unwritten;
}

/** The whole pane. */
export function Pane({
  port,
  door = "pane",
  packs,
  vocabulary,
  layouts,
  first,
  today,
  dark,
  machine = FORGETFUL,
}: PaneProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const isDark = useDark(dark);
  const [part, setPart] = useState<Part>("audit");
  const [changing, setChanging] = useState(false);
  const clerk = useState("");
  const [state, actions, pack] = usePane(port, machine, door, packs, vocabulary, first, today);
  const { screen, status } = state;
  const working = status.kind === "working";
  // Another switch may follow before the last one has had its effect.
  const busy = working && !isFromMemory(status.work);
  const day = state.asOf ?? today;
  const differs = changedChoices(state).length > 0;
  const stale = differs || (screen.kind === "audited" && screen.outdated);
  // Once there is a result it has the room; the notice and the date come back on demand and stay while they differ.
  const choicesShown = screen.kind !== "audited" || changing || differs;

  function audit(sheets?: readonly string[]): void {
    setChanging(false);
    actions.audit(sheets);
  }

  function turnTo(next: Part): void {
    setPart(next);
    actions.dismiss();
    // Each time: the workbook may have been worked on in between.
    if (next === "more") actions.recall();
  }

  return (
    <FluentProvider theme={paneTheme(isDark)} lang="zh-CN" style={{ height: "100%" }}>
      <div className={styles.pane} style={{ colorScheme: isDark ? "dark" : "light" }}>
        <h1 className={unseen}>{TEXT.title}</h1>
        <PartTabs part={part} onTurn={turnTo} />
        <div className={styles.part} role="tabpanel" aria-labelledby={tabId(part)}>
          {(part === "plan" || (part === "audit" && choicesShown)) && (
            <div>
              <NoticeField
                label={TEXT.notice}
                packs={packs}
                packId={state.packId}
                day={day}
                disabled={busy}
                onChange={actions.choosePack}
              />
              {part === "audit" && pack !== undefined && state.opening !== null && (
                <OpeningNote
                  opening={state.opening}
                  pack={pack}
                  asOf={state.asOf}
                  today={today}
                  disabled={busy}
                  onAsOf={actions.chooseAsOf}
                />
              )}
              {pack !== undefined && <AboutNotice pack={pack} title={aboutNotice(pack)} />}
              {pack !== undefined && <LookupDoor key={pack.id} door={door} pack={pack} />}
            </div>
          )}
          {part === "audit" && (
            <AuditPart
              door={door}
              state={state}
              packs={packs}
              actions={{ ...actions, audit }}
              busy={busy}
              clerk={clerk}
              onChange={choicesShown ? null : () => setChanging(true)}
            />
          )}
          {part === "plan" && pack !== undefined && (
            <PlanPart pack={pack} busy={busy} layouts={layouts} onPlan={actions.plan} />
          )}
          {part === "more" && (
            <MoreDoor
              door={door}
              state={state}
              actions={actions}
              machine={machine}
              packs={packs}
              day={day}
              busy={working}
            />
          )}
        </div>
        <div className={styles.foot}>
          <WorkStatus
            standing={part === "audit" && screen.kind === "audited" ? standingIn(screen, stale) : null}
            status={status}
            door={door}
            onCancel={actions.cancel}
            onDismiss={actions.dismiss}
          />
          {part === "audit" && screen.kind === "audited" && (
            <ActionBar
              sheets={screen.result.sheets.map(({ grid }) => grid.name)}
              writable={writableSheets(screen.result).map(({ grid }) => grid.name)}
              inSheet={screen.inSheet}
              replaced={actions.replaced}
              stale={stale}
              busy={working}
              asOfMissing={state.asOf === null}
              ruling={actions}
              onWrite={actions.write}
              onAudit={() => audit()}
              onClear={(forget) => actions.clear(forget)}
            />
          )}
        </div>
        <SpokenStatus status={status} />
      </div>
    </FluentProvider>
  );
}
