import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { causeOption } from "../cause-text";
import type { CountedCause, RowFilter } from "../groups";
import { TEXT } from "../text";

const useStyles = makeStyles({
  fields: { display: "flex", gap: tokens.spacingHorizontalS },
  causes: { flex: "3 1 0", minWidth: 0, "> select": { textOverflow: "ellipsis" } },
  find: { flex: "2 1 0", minWidth: 0 },
});

interface Props {
  readonly causes: readonly CountedCause[];
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

/** Which rows to show beyond the verdict: those with one cause, or one person. */
export function RowFilterFields({ causes, filter, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {causes.length > 0 && (
        <Select
          size="small"
          className={styles.causes}
          aria-label={TEXT.filterCause}
          value={filter.cause ?? ""}
          onChange={(_, { value }) => onChange({ ...filter, cause: value === "" ? null : value })}
        >
          <option value="">{TEXT.anyCause}</option>
          {causes.map(({ key, cause, rows }) => (
            <option key={key} value={key}>
              {causeOption(cause, rows)}
            </option>
          ))}
        </Select>
      )}
      <Input
        size="small"
        type="search"
        className={styles.find}
        aria-label={TEXT.find}
        placeholder={TEXT.findShort}
        value={filter.find}
        onChange={(_, { value }) => onChange({ ...filter, find: value })}
      />
    </div>
  );
}
