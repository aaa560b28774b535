import type { ReactNode } from "react";
import type { AuditRow } from "../../core/audit";
import type { CauseGroup, GroupKind, RowGroup } from "../groups";
import { GROUP_HINTS, groupTitle } from "../audit-text";
import { causeGroupTitle, causeRemedy } from "../cause-text";
import { FoldedSection, type Aim } from "./FoldedSection";
import { GroupFold, PagedList } from "./GroupFold";

/** What needs nobody's eye is closed at first. */
const OPEN_AT_FIRST: { readonly [K in GroupKind]: boolean } = {
  ineligible: true,
  undetermined: true,
  noted: true,
  eligible: false,
};

/** Of more rows the causes are shown first, with how many there are of each. */
const FEW_ROWS = 30;

/** The row that is to be seen; another `ask` asks anew. */
export interface AimedRow {
  readonly row: AuditRow;
  readonly ask: number;
}

interface Props {
  readonly group: RowGroup;
  /** Asked for by a filter, and so open. */
  readonly wanted: boolean;
  readonly aimed: AimedRow | null;
  /** One row as an `li` with a key, in its group. */
  readonly children: (row: AuditRow, group: CauseGroup) => ReactNode;
}

/** The rows of one verdict, those with the same cause together and its remedy once above them. */
export function RowGroupList({ group: { kind, rows, causes }, wanted, aimed, children }: Props) {
  const [only, ...more] = causes;
  const alone = more.length === 0 ? (only ?? null) : null;
  const few = rows.length <= FEW_ROWS;
  const hint = [GROUP_HINTS[kind], alone === null || kind === "eligible" ? "" : aloneHint(alone)].join("");
  return (
    <FoldedSection
      title={groupTitle(kind, rows.length)}
      heading="h2"
      hint={hint}
      openAtFirst={wanted || OPEN_AT_FIRST[kind]}
      aim={aimOf(aimed, rows)}
    >
      {() =>
        alone === null ? (
          causes.map((cause, place) => (
            <GroupFold
              key={cause.key}
              title={causeGroupTitle(cause.cause, cause.rows.length)}
              heading="h3"
              hint={hintOf(cause)}
              openAtFirst={few || place === 0}
              items={cause.rows}
              aim={aimOf(aimed, cause.rows)}
            >
              {(row) => children(row, cause)}
            </GroupFold>
          ))
        ) : (
          <PagedList items={rows} aim={aimOf(aimed, rows)}>
            {(row) => children(row, alone)}
          </PagedList>
        )
      }
    </FoldedSection>
  );
}

function aloneHint(group: CauseGroup): string {
  const hint = hintOf(group);
  if (group.cause === null || group.rows.length < 2) return "";
  return `${causeGroupTitle(group.cause, group.rows.length)}${hint === "" ? "" : "："}${hint}`;
}

/** What to do about all rows of a group, said once. */
function hintOf({ cause, remedy, rows }: CauseGroup): string {
  if (rows.length < 2) return "";
  return remedy === "" ? causeRemedy(cause) : remedy;
}

/** Null where the row is not among these. */
function aimOf(aimed: AimedRow | null, rows: readonly AuditRow[]): Aim | null {
  const item = aimed === null ? -1 : rows.indexOf(aimed.row);
  return aimed === null || item < 0 ? null : { item, ask: aimed.ask };
}
