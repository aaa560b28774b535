import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RulePack } from "../../core/law/schema";
import { objectionsTo } from "../../core/law/validity";
import type { Machine } from "../machine";
import { ABOUT, MORE, noticeAndSlips, templateBy } from "../more-text";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { AboutNotice } from "./AboutNotice";
import { AboutPart } from "./AboutPart";
import { CheckPart } from "./CheckPart";
import { ComparePart } from "./ComparePart";
import type { Day } from "../../core/time/day";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0 },
  last: { borderBottom: "none" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface MorePartProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly machine: Machine;
  readonly packs: readonly RulePack[];
  /** The day for which the notices are or are not the law. */
  readonly day: Day;
  /** Something is going on. */
  readonly busy: boolean;
}

/** The third tab: what is not needed every day. */
export function MorePart({ state, actions, machine, packs, day, busy }: MorePartProps) {
  const styles = useStyles();
  const pack = packs.find(({ id }) => id === state.packId);
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.title}>{MORE.compareTitle}</h2>
        <ComparePart
          result={state.screen.kind === "audited" ? state.screen.result : null}
          compared={state.compared}
          packs={packs}
          busy={busy}
          actions={actions}
        />
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{MORE.templateTitle}</h2>
        <p className={styles.line}>
          {MORE.templateHint}
          {pack !== undefined && templateBy(pack)}
        </p>
        <Button disabledFocusable={busy || pack === undefined} onClick={actions.template}>
          {MORE.template}
        </Button>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{MORE.checkTitle}</h2>
        <CheckPart checks={state.checks} busy={busy} onCheck={actions.selfCheck} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{MORE.noticesTitle}</h2>
        {packs.map((pack) => (
          <AboutNotice key={pack.id} pack={pack} title={noticeAndSlips(pack, objectionsTo(pack, day, packs))} />
        ))}
      </section>
      <section className={styles.last}>
        <h2 className={styles.title}>{ABOUT.title}</h2>
        <AboutPart memory={state.memory} machine={machine} busy={busy} actions={actions} />
      </section>
    </>
  );
}
