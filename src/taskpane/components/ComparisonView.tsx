import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type ChangedRow, changeGroups } from "../../core/compare/compare";
import { comparisonSentence, sideNames } from "../../core/explain/compare";
import { sideLine } from "../more-text";
import type { Compared } from "../result";
import { useFocusIfLost } from "../use-focus-if-lost";
import { ChangeGroupList } from "./ChangeGroupList";

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  side: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { display: "none" },
  },
});

interface Props {
  readonly compared: Compared;
  readonly onSelect: (sheet: string, row: number) => void;
}

/** Who changes and by which clause, what costs most first. */
export function ComparisonView({ compared, onSelect }: Props) {
  const styles = useStyles();
  const { comparison, packs } = compared;
  const heading = useFocusIfLost<HTMLHeadingElement>(comparison);
  const [chosen, setChosen] = useState<ChangedRow | null>(null);
  const groups = useMemo(() => changeGroups(comparison), [comparison]);
  const names = sideNames(comparison);
  const several = new Set(comparison.sides[0].rows.map(({ reading }) => reading?.name)).size > 1;

  function select(row: ChangedRow): void {
    setChosen(row);
    if (row.sheet !== null) onSelect(row.sheet, row.row);
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.sentence}>
        {comparisonSentence(comparison)}
      </h3>
      <div>
        {([0, 1] as const).map((side) => (
          <p key={side} className={styles.side}>
            {sideLine(names[side], comparison.sides[side], packs[side])}
          </p>
        ))}
      </div>
      <div>
        {groups.map((group) => (
          <ChangeGroupList
            key={`${group.kind} ${group.verdicts.join()}`}
            group={group}
            names={names}
            packs={packs}
            several={several}
            chosen={chosen}
            onSelect={select}
          />
        ))}
      </div>
    </>
  );
}
