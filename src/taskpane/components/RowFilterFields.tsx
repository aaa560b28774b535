import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LEVEL_NAMES, type Level } from "../../core/terms/words";
import { causeOption } from "../cause-text";
import { valueOption } from "../row-text";
import type { Counted, CountedCause, RowFilter } from "../groups";
import { TEXT } from "../text";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Two beside each other in the narrowest pane.
  field: { flex: "1 1 120px", minWidth: 0, "> select": { textOverflow: "ellipsis" } },
});

/** What the rows can be asked for by; [] where all say the same. */
export interface Facets {
  readonly causes: readonly CountedCause[];
  readonly units: readonly Counted<string>[];
  readonly occupations: readonly Counted<string>[];
  readonly levels: readonly Counted<Level>[];
}

interface Props {
  readonly facets: Facets;
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

/** Which rows to show beyond the verdict: those with one cause, of one unit, occupation or level, or what is looked for. */
export function RowFilterFields({ facets: { causes, units, occupations, levels }, filter, onChange }: Props) {
  const styles = useStyles();
  const choices: readonly Choice[] = [
    {
      label: TEXT.filterCause,
      any: TEXT.anyCause,
      value: filter.cause,
      options: causes.map(({ key, cause, rows }) => [key, causeOption(cause, rows)]),
      onChoose: (cause) => onChange({ ...filter, cause }),
    },
    {
      label: TEXT.filterUnit,
      any: TEXT.anyUnit,
      value: filter.unit,
      options: units.map(({ value, rows }) => [value, valueOption(value, rows)]),
      onChoose: (unit) => onChange({ ...filter, unit }),
    },
    {
      label: TEXT.filterOccupation,
      any: TEXT.anyOccupation,
      value: filter.occupation,
      options: occupations.map(({ value, rows }) => [value, valueOption(value, rows)]),
      onChoose: (occupation) => onChange({ ...filter, occupation }),
    },
    {
      label: TEXT.filterLevel,
      any: TEXT.anyLevel,
      value: filter.level === null ? null : String(filter.level),
      options: levels.map(({ value, rows }) => [String(value), valueOption(LEVEL_NAMES[value], rows)]),
      onChoose: (chosen) =>
        onChange({ ...filter, level: levels.find(({ value }) => String(value) === chosen)?.value ?? null }),
    },
  ];
  return (
    <div className={styles.fields}>
      {choices
        .filter(({ options }) => options.length > 0)
        .map(({ label, any, value, options, onChoose }) => (
          <Select
            key={label}
            size="small"
            className={styles.field}
            aria-label={label}
            value={value ?? ""}
            onChange={(_, chosen) => onChoose(chosen.value === "" ? null : chosen.value)}
          >
            <option value="">{any}</option>
            {options.map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </Select>
        ))}
      <Input
        size="small"
        type="search"
        className={styles.field}
        aria-label={TEXT.find}
        placeholder={TEXT.findShort}
        value={filter.find}
        onChange={(_, { value }) => onChange({ ...filter, find: value })}
      />
    </div>
  );
}

interface Choice {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | null) => void;
}
