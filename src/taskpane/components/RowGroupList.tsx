import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { AuditRow } from "../../core/audit";
import type { RulePack } from "../../core/rulepack/schema";
import type { GroupKind, RowGroup } from "../groups";
import { GROUP_HINTS, groupTitle, showMore } from "../text";
import { RowCard } from "./RowCard";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: { justifyContent: "flex-start", minWidth: 0, paddingLeft: 0, marginLeft: "-4px", width: "100%" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

/** How many rows of a group are drawn at first, and more at each press. */
const PAGE = 50;

/** What needs nobody's eye is closed at first. */
const OPEN_AT_FIRST: { readonly [K in GroupKind]: boolean } = {
  ineligible: true,
  undetermined: true,
  noted: true,
  eligible: false,
};

interface Props {
  readonly group: RowGroup;
  readonly pack: RulePack;
  /** Asked for by a filter, and so open. */
  readonly wanted: boolean;
  readonly chosen: number | null;
  readonly onSelect: (row: AuditRow) => void;
}

export function RowGroupList({ group, pack, wanted, chosen, onSelect }: Props) {
  const styles = useStyles();
  const id = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [shown, setShown] = useState(PAGE);
  const open = toggled ?? (wanted || OPEN_AT_FIRST[group.kind]);
  const rest = group.rows.length - shown;
  return (
    <section>
      <h2 className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setToggled(!open)}
        >
          {groupTitle(group.kind, group.rows.length)}
        </Button>
      </h2>
      <div id={id} hidden={!open}>
        {open && GROUP_HINTS[group.kind] !== "" && <p className={styles.hint}>{GROUP_HINTS[group.kind]}</p>}
        {open && (
          <ul className={styles.rows}>
            {group.rows.slice(0, shown).map((row) => (
              <RowCard
                key={row.applicant.row}
                row={row}
                pack={pack}
                chosen={row.applicant.row === chosen}
                onSelect={onSelect}
              />
            ))}
          </ul>
        )}
        {open && rest > 0 && (
          <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
            {showMore(Math.min(rest, PAGE))}
          </Button>
        )}
      </div>
    </section>
  );
}
