import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuditRow } from "../../core/audit";
import type { Verdict } from "../../core/decide/decision";
import { finalOf } from "../../core/decide/rulings/ruling";
import type { VerdictChange } from "../../core/compare/former";
import { changeOf, changesTitle } from "../changes-text";
import { placeOf } from "../groups";
import { rowPlace, type Place } from "../place";
import { toldOf } from "../sentences";
import type { Changes } from "../result";
import { GroupFold } from "./GroupFold";
import { PersonCard } from "./PersonCard";

const useStyles = makeStyles({
  none: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** Newly wrong before newly right. */
const ORDER: { readonly [V in Verdict]: number } = { ineligible: 0, undetermined: 1, eligible: 2 };

interface Props {
  readonly changes: Changes;
  /** The rows are of several sheets, and each says of which. */
  readonly several: boolean;
  readonly onSelect: (place: Place) => void;
}

/** Who is answered otherwise than by the last audit, in one list. */
export function ChangesFold({ changes, several, onSelect }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<AuditRow | null>(null);
  const rows = useMemo(() => inOrder(changes.changed), [changes]);
  if (rows.length === 0) return <p className={styles.none}>{changesTitle(changes)}。</p>;

  function select(row: AuditRow): void {
    setChosen(row);
    const place = toldOf(row)[0]?.place ?? rowPlace(row);
    if (place !== null) onSelect(place);
  }

  return (
    <GroupFold title={changesTitle(changes)} heading="h2" hint="" openAtFirst={false} items={rows}>
      {({ row, before }) => (
        <PersonCard
          key={placeOf(row)}
          applicant={row.applicant}
          sheet={several ? (row.reading?.name ?? null) : null}
          chosen={row === chosen}
          onSelect={() => select(row)}
        >
          <p className={styles.line}>
            <b>{changeOf(before, finalOf(row).verdict)}</b> {toldOf(row)[0]?.sentence}
          </p>
        </PersonCard>
      )}
    </GroupFold>
  );
}

function inOrder(changed: readonly VerdictChange[]): readonly VerdictChange[] {
  return [...changed].sort((one, other) => ORDER[finalOf(one.row).verdict] - ORDER[finalOf(other.row).verdict]);
}
