import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { RulePack } from "../../core/law/schema";
import { objectionHint } from "../../core/explain/validity";
import { objectionsTo } from "../../core/law/validity";
import { packOption } from "../notice-text";
import { TEXT } from "../text";
import type { Day } from "../../core/time/day";

const useStyles = makeStyles({
  // A long title must not make the pane wider than it is.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "> select": { textOverflow: "ellipsis" } },
});

interface Props {
  readonly label: string;
  readonly packs: readonly RulePack[];
  /** Null while none is chosen. */
  readonly packId: string | null;
  /** The day on which it is to be the law. */
  readonly day: Day;
  readonly disabled: boolean;
  readonly onChange: (packId: string) => void;
}

/** Which notice is the law here; one that is none on that day says so, in the list and once it is chosen. */
export function NoticeField({ label, packs, packId, day, disabled, onChange }: Props) {
  const styles = useStyles();
  const listed = packs.map((pack) => ({ pack, objections: objectionsTo(pack, day, packs) }));
  const chosen = listed.find(({ pack }) => pack.id === packId);
  const hint = chosen ? chosen.objections.map((objection) => objectionHint(objection)).join("") : TEXT.noNotice;
  return (
    <Field
      label={label}
      className={styles.field}
      {...(hint === "" ? {} : { validationState: "warning", validationMessage: hint })}
    >
      <Select
        className={styles.select}
        value={packId ?? ""}
        disabled={disabled}
        onChange={(_, { value }) => onChange(value)}
      >
        {packId === null && (
          <option value="" disabled>
            {TEXT.chooseNotice}
          </option>
        )}
        {listed.map(({ pack, objections }) => (
          <option key={pack.id} value={pack.id}>
            {packOption(pack, objections)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
