import { makeStyles, tokens } from "@fluentui/react-components";
import type { Memory } from "../../workbook/memory";
import { keptBy, type Machine } from "../machine";
import { ABOUT, machineNames, memoryNames } from "../more-text";
import { TEXT } from "../text";
import type { PaneActions } from "../use-pane";
import { RememberedList } from "./RememberedList";

const useStyles = makeStyles({
  line: { margin: 0 },
  about: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
});

interface Props {
  /** Null until the workbook has told it. */
  readonly memory: Memory | null;
  readonly machine: Machine;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** 关于: what is remembered, with the workbook and on the machine, and how to empty it. */
export function AboutPart({ memory, machine, busy, actions }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.about}>
      <p className={styles.line}>{TEXT.privacy}</p>
      {memory !== null && (
        <RememberedList
          title={ABOUT.memoryTitle}
          names={memoryNames(memory)}
          none={memory.newer ? ABOUT.memoryNewer : ABOUT.memoryNone}
          hint={ABOUT.memoryHint}
          question={ABOUT.memoryQuestion}
          consequence={ABOUT.memoryConsequence}
          busy={busy}
          onForget={actions.forget}
        />
      )}
      <RememberedList
        title={ABOUT.machineTitle}
        names={machineNames(keptBy(machine))}
        none={ABOUT.machineNone}
        hint={ABOUT.machineHint}
        question={ABOUT.machineQuestion}
        consequence={ABOUT.machineConsequence}
        busy={busy}
        onForget={actions.forgetHere}
      />
    </div>
  );
}
