import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Day } from "../../core/applicant/applicant";
import type { RulePack } from "../../core/rulepack/schema";
import { packOption, TEXT } from "../text";

const useStyles = makeStyles({
  // A long title must not make the pane wider than it is.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "> select": { textOverflow: "ellipsis" } },
});

interface Props {
  readonly packs: readonly RulePack[];
  readonly packId: string;
  readonly asOf: Day | null;
  readonly disabled: boolean;
  readonly onChange: (packId: string) => void;
}

/** Which notice is the law here; one that is none today says so. */
export function NoticeField({ packs, packId, asOf, disabled, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field label={TEXT.notice} className={styles.field}>
      <Select className={styles.select} value={packId} disabled={disabled} onChange={(_, { value }) => onChange(value)}>
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {packOption(pack, asOf)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
