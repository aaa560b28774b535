import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Day } from "../../core/applicant/applicant";
import type { RulePack } from "../../core/rulepack/schema";
import { packOption, TEXT } from "../text";

export const useFieldStyles = makeStyles({
  /** Fluent gives a horizontal label a third of the width; ours have four characters at most. */
  field: { gridTemplateColumns: `calc(4em + ${tokens.spacingHorizontalM}) minmax(0, 1fr)`, columnGap: 0 },
});

interface Props {
  readonly packs: readonly RulePack[];
  readonly packId: string;
  readonly asOf: Day | null;
  readonly disabled: boolean;
  readonly onChange: (packId: string) => void;
}

export function NoticeField({ packs, packId, asOf, disabled, onChange }: Props) {
  const styles = useFieldStyles();
  return (
    <Field label={TEXT.notice} orientation="horizontal" className={styles.field}>
      <Select value={packId} disabled={disabled} onChange={(_, { value }) => onChange(value)}>
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {packOption(pack, asOf)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
