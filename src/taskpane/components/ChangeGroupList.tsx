import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangedRow, ChangeGroup } from "../../core/compare/compare";
import { changeSentences, changeTitle } from "../../core/explain/compare";
import type { RulePack } from "../../core/law/schema";
import { changeGroupTitle } from "../more-text";
import { GroupFold } from "./GroupFold";
import { PersonCard } from "./PersonCard";

const useStyles = makeStyles({
  side: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    // The names of the sides stand in a column of their own, as far as Chinese text can.
    paddingLeft: "2em",
    textIndent: "-2em",
  },
});

interface Props {
  readonly group: ChangeGroup;
  /** What the two sides are called. */
  readonly names: readonly [string, string];
  readonly packs: readonly [RulePack, RulePack];
  /** The rows are of several sheets, and each says of which. */
  readonly several: boolean;
  readonly chosen: ChangedRow | null;
  readonly onSelect: (row: ChangedRow) => void;
}

/** The rows that change in one way; where only the price differs, closed at first. */
export function ChangeGroupList({ group, names, packs, several, chosen, onSelect }: Props) {
  const styles = useStyles();
  return (
    <GroupFold
      title={changeGroupTitle(changeTitle(group), group.rows.length)}
      heading="h3"
      hint=""
      openAtFirst={group.kind !== "fee"}
      items={group.rows}
    >
      {(changed) => (
        <PersonCard
          key={`${changed.row} ${changed.sheet}`}
          applicant={changed.sides[0].applicant}
          sheet={several ? changed.sheet : null}
          chosen={changed === chosen}
          onSelect={() => onSelect(changed)}
        >
          {changeSentences(changed, names, packs).map((sentence) => (
            <p key={sentence} className={styles.side}>
              {sentence}
            </p>
          ))}
        </PersonCard>
      )}
    </GroupFold>
  );
}
