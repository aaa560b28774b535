import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ALL_FIELDS } from "../../core/sheet/fields";
import type { ColumnReading, SheetReading } from "../../core/sheet/sheet-reading";
import type { Field } from "../../core/terms/field";
import { COLUMNS, fieldOption, purposeOf } from "../columns-text";
import { fieldGroups } from "../field-groups";

const useStyles = makeStyles({
  chooser: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  name: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

const FIELD_GROUPS = fieldGroups(ALL_FIELDS);

interface Props {
  readonly reading: ColumnReading;
  readonly columns: SheetReading["columns"];
  readonly disabled: boolean;
  readonly onSettle: (fields: readonly Field[]) => void;
  readonly onClose: () => void;
}

/** Everything that a column can mean. One press is the answer; where it holds several things each is pressed, and pressed again to be taken away. */
export function FieldChooser({ reading, columns, disabled, onSettle, onClose }: Props) {
  const styles = useStyles();
  const { fields, column } = reading;
  const [several, setSeveral] = useState(fields.length > 1);

  function choose(field: Field): void {
    if (several) {
      onSettle(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]);
      return;
    }
    onClose();
    if (fields.join() !== field) onSettle([field]);
  }

  return (
    <div
      role="group"
      aria-label={purposeOf(reading)}
      className={styles.chooser}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Checkbox label={COLUMNS.several} checked={several} onChange={(_, { checked }) => setSeveral(checked === true)} />
      {!fields.includes("name") && (
        <div className={styles.group}>
          <Button
            size="small"
            className={styles.field}
            disabled={disabled}
            onClick={() => {
              onClose();
              onSettle([]);
            }}
          >
            {COLUMNS.leaveOut}
          </Button>
        </div>
      )}
      {FIELD_GROUPS.map(({ name, fields: options }) => (
        <div key={name} role="group" aria-label={name} className={styles.group}>
          <span aria-hidden className={styles.name}>
            {name}
          </span>
          {options.map((field) => (
            <Button
              key={field}
              size="small"
              appearance={fields.includes(field) ? "primary" : "secondary"}
              aria-pressed={fields.includes(field)}
              className={styles.field}
              disabled={disabled || (field === "name" && fields.includes("name"))}
              onClick={() => choose(field)}
            >
              {fieldOption(
                field,
                // The cells of a form have no letters of their own.
                reading.cell === undefined ? (columns.get(field) ?? []).filter((other) => other !== column) : [],
              )}
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}
