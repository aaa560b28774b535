import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CorrectionKind } from "../../core/corrections/correction";
import type { Proposal } from "../../core/corrections/propose";
import type { AppliedCorrections } from "../../workbook/corrections";
import { CORRECTIONS, lastCorrected } from "../correction-text";
import type { ResultSheet } from "../result";
import type { PaneActions } from "../use-pane";
import { useFocusIfLost } from "../use-focus-if-lost";
import { ProposalFold } from "./ProposalFold";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  last: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

export interface CorrectionPartProps {
  readonly sheet: ResultSheet;
  /** What was corrected in this sheet and can be taken back, the last one last. */
  readonly applied: readonly AppliedCorrections[];
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "proposals" | "correct" | "takeBack" | "select">;
}

/** What was found for a sheet as one audit left it; a sentence where that failed. */
interface Found {
  readonly sheet: ResultSheet;
  readonly answer: readonly Proposal[] | string;
}

/** What could be written better, by kinds, with what each would change; nothing happens unasked. */
export function CorrectionPart({ sheet, applied, busy, actions }: CorrectionPartProps) {
  const styles = useStyles();
  const [found, setFound] = useState<Found | null>(null);
  const [left, setLeft] = useState<readonly CorrectionKind[]>([]);
  const hint = useFocusIfLost<HTMLParagraphElement>(found);
  const { proposals } = actions;
  useEffect(() => {
    let wanted = true;
    void proposals(sheet).then((answer) => wanted && setFound({ sheet, answer }));
    return () => {
      wanted = false;
    };
    // What there is to correct hangs on the sheet alone; the actions are new at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet]);
  const last = applied[applied.length - 1];
  // The former list stays until the new one is there, so that nobody loses her place.
  const isOld = found?.sheet !== sheet;
  const shown =
    found === null || typeof found.answer === "string" ? [] : found.answer.filter(({ kind }) => !left.includes(kind));
  return (
    <div className={styles.part}>
      <p ref={hint} tabIndex={-1} className={styles.hint}>
        {CORRECTIONS.hint}
      </p>
      {last !== undefined && (
        <div className={styles.last}>
          <span>{lastCorrected(last)}</span>
          <Button size="small" disabledFocusable={busy} onClick={() => actions.takeBack(sheet)}>
            {CORRECTIONS.takeBack}
          </Button>
        </div>
      )}
      {found === null && <p className={styles.line}>{CORRECTIONS.searching}</p>}
      {found !== null && typeof found.answer === "string" && <p role="alert">{found.answer}</p>}
      {found !== null && typeof found.answer !== "string" && shown.length === 0 && (
        <p className={styles.line}>{CORRECTIONS.none}</p>
      )}
      {shown.map((proposal) => (
        <ProposalFold
          key={proposal.kind}
          proposal={proposal}
          date1904={sheet.grid.date1904}
          busy={busy || isOld}
          onCorrect={(corrections) => actions.correct(sheet, corrections)}
          onLeave={() => setLeft([...left, proposal.kind])}
          onSelect={(row, column) => actions.select(sheet.grid.name, row, column)}
        />
      ))}
    </div>
  );
}
