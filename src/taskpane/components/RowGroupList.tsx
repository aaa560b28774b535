import type { AuditRow } from "../../core/audit";
import type { Premises } from "../../core/decide/decide";
import { placeOf, type GroupKind, type RowGroup } from "../groups";
import { GROUP_HINTS, groupTitle } from "../audit-text";
import { GroupFold } from "./GroupFold";
import { RowCard } from "./RowCard";

/** What needs nobody's eye is closed at first. */
const OPEN_AT_FIRST: { readonly [K in GroupKind]: boolean } = {
  ineligible: true,
  undetermined: true,
  noted: true,
  eligible: false,
};

interface Props {
  readonly group: RowGroup;
  readonly terms: Premises;
  /** Asked for by a filter, and so open. */
  readonly wanted: boolean;
  /** The rows are of several sheets, and each says of which. */
  readonly several: boolean;
  /** As `placeOf` has it. */
  readonly chosen: string | null;
  readonly onSelect: (row: AuditRow) => void;
}

/** The rows that want the same of the clerk. */
export function RowGroupList({ group: { kind, rows }, terms, wanted, several, chosen, onSelect }: Props) {
  return (
    <GroupFold
      title={groupTitle(kind, rows.length)}
      heading="h2"
      hint={GROUP_HINTS[kind]}
      openAtFirst={wanted || OPEN_AT_FIRST[kind]}
      items={rows}
    >
      {(row) => (
        <RowCard
          key={placeOf(row)}
          row={row}
          sheet={several ? (row.reading?.name ?? null) : null}
          terms={terms}
          chosen={placeOf(row) === chosen}
          onSelect={onSelect}
        />
      )}
    </GroupFold>
  );
}
