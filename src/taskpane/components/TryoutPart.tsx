import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { AuditRow } from "../../core/audit";
import type { Day } from "../../core/time/day";
import type { Trial, TrialBasis } from "../../core/tryout/try";
import { tryLevels, tryRow } from "../../core/tryout/try";
import { placeOf } from "../groups";
import type { ResultSheet } from "../result";
import { basisOf, lastInRow, splitCells } from "../tryout";
import type { TryoutDesk } from "../tryout-context";
import { lastWritten, TRYOUT } from "../tryout-text";
import { useFocusNearbyIfLost } from "../use-focus-if-lost";
import { Fold } from "./Fold";
import { TryoutFields } from "./TryoutFields";
import { TryoutLevels } from "./TryoutLevels";
import { TryoutPremises } from "./TryoutPremises";
import { TryoutVerdicts } from "./TryoutVerdicts";
import { TryoutWriting } from "./TryoutWriting";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    marginLeft: tokens.spacingHorizontalXS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
  last: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: "inherit" },
});

export interface TryoutPartProps {
  readonly desk: TryoutDesk;
  readonly row: AuditRow;
  /** Before something is written: the row is to stay open wherever it goes. */
  readonly onKeep: () => void;
}

const NOTHING: Trial = {};

/** 试算: every level for this person, and what another cell, level, day or notice would change. */
export function TryoutPart({ desk, row, onKeep }: TryoutPartProps) {
  const found = useMemo(() => basisOf(desk.result, row), [desk.result, row]);
  return found === null ? null : <Tryout desk={desk} row={row} onKeep={onKeep} {...found} />;
}

interface Props extends TryoutPartProps {
  readonly sheet: ResultSheet;
  readonly basis: TrialBasis;
}

function Tryout({ desk, row, onKeep, sheet, basis }: Props) {
  const styles = useStyles();
  const [trial, setTrial] = useState<Trial>(NOTHING);
  /** Null: half typed. */
  const [day, setDay] = useState<Day | null>(basis.options.asOf);
  const [read, setRead] = useState(basis.grid);
  if (read !== basis.grid) {
    // What was tried on the sheet as it was is done with.
    setRead(basis.grid);
    restore();
  }
  const [written, setWritten] = desk.written;
  const title = useRef<HTMLHeadingElement>(null);
  const lost = useFocusNearbyIfLost<HTMLParagraphElement>(written === placeOf(row) ? desk.result : null);
  const last = lastInRow(desk.applied, basis);
  // Typing goes before judging.
  const judged = useDeferredValue(trial);
  const tried = useMemo(() => tryRow(basis, judged), [basis, judged]);
  const levels = useMemo(() => tryLevels(basis, judged), [basis, judged]);
  const { writable, others } = useMemo(() => splitCells(basis, trial), [basis, trial]);
  const isOtherwise = trial.level !== undefined || trial.asOf !== undefined || trial.pack !== undefined;
  const isTried = writable.length + others.length > 0 || isOtherwise;

  function restore(): void {
    setTrial(NOTHING);
    setDay(basis.options.asOf);
  }

  function keep(): void {
    setWritten(placeOf(row));
    onKeep();
  }

  return (
    <div className={styles.part}>
      <div className={styles.last}>
        <p ref={lost} tabIndex={-1} className={styles.line}>
          {last === null ? TRYOUT.hint : lastWritten(last)}
        </p>
        {last !== null && (
          <Button
            size="small"
            disabledFocusable={desk.disabled}
            onClick={() => {
              keep();
              desk.takeBack(sheet);
            }}
          >
            {TRYOUT.takeBack}
          </Button>
        )}
      </div>
      <h3 className={styles.title}>{TRYOUT.levels}</h3>
      <TryoutLevels levels={levels} />
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {TRYOUT.change}
      </h3>
      <TryoutFields basis={basis} trial={trial} cells={[...writable, ...others]} tried={tried} onChange={setTrial} />
      <Fold title={TRYOUT.premises}>
        <TryoutPremises
          basis={basis}
          trial={trial}
          packs={desk.packs}
          levels={levels.map(({ level }) => level)}
          day={day}
          onDay={setDay}
          onChange={setTrial}
        />
      </Fold>
      <TryoutVerdicts row={row} tried={isTried ? tried : undefined} />
      {isTried && (
        <TryoutWriting
          basis={basis}
          trial={trial}
          cells={writable}
          isOtherwise={isOtherwise}
          disabled={desk.disabled}
          onWrite={() => {
            keep();
            desk.writeTried(sheet, writable);
          }}
          onLeave={() => {
            restore();
            title.current?.focus();
          }}
        />
      )}
    </div>
  );
}
