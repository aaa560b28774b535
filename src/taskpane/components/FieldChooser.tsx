import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { ALL_FIELDS } from "../../core/sheet/fields";
import { fieldsFound } from "../../core/sheet/find-fields";
import type { Headings } from "../../core/sheet/headings";
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
  search: { minWidth: 0 },
  line: { margin: 0 },
  field: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

const FIELD_GROUPS = fieldGroups(ALL_FIELDS);

interface Props {
  readonly reading: ColumnReading;
  readonly columns: SheetReading["columns"];
  /** What the column may mean, the likeliest first. */
  readonly likely: readonly Field[];
  /** The words by which a field is found. */
  readonly headings: Headings;
  readonly disabled: boolean;
  readonly onSettle: (fields: readonly Field[]) => void;
  readonly onClose: () => void;
}

/** Where the arrows lead from one button, or from the search, among the buttons; null where there is no other. */
function neighbourOf(all: readonly HTMLElement[], from: Element, key: string): HTMLElement | null {
  const place = all.findIndex((one) => one === from);
  if (key === "ArrowDown" || key === "ArrowRight") return all[place + 1] ?? null;
  return key === "ArrowUp" || key === "ArrowLeft" ? (all[place - 1] ?? null) : null;
}

/**
 * Everything that a column can mean: what is likely first, all of it to be searched. One press is the answer; where it holds
 * several things each is pressed, and pressed again to be taken away.
 */
export function FieldChooser({ reading, columns, likely, headings, disabled, onSettle, onClose }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLDivElement>(null);
  const { fields, column } = reading;
  const [several, setSeveral] = useState(fields.length > 1);
  const [sought, setSought] = useState("");
  const searching = sought.trim() !== "";
  const found = searching ? fieldsFound(sought, headings) : ALL_FIELDS;
  const first = searching ? found : [...new Set([...fields, ...likely])];
  const rest = searching ? [] : FIELD_GROUPS;

  function choose(field: Field): void {
    if (several) {
      onSettle(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]);
      return;
    }
    onClose();
    if (fields.join() !== field) onSettle([field]);
  }

  function typedIn({ key, nativeEvent }: KeyboardEvent): void {
    // Enter ends the composing of a word, too.
    const [only] = found;
    if (key === "Enter" && !nativeEvent.isComposing && !disabled && found.length === 1 && only !== undefined)
      choose(only);
  }

  function pressed(event: KeyboardEvent): void {
    const { key, target, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === "Escape") return onClose();
    const isText = target instanceof HTMLInputElement && target.type !== "checkbox";
    if (!(target instanceof Element) || (isText && key !== "ArrowDown")) return;
    const all = [...(chooser.current?.querySelectorAll<HTMLElement>("input, button") ?? [])];
    const next = neighbourOf(all, target, key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }

  function button(field: Field) {
    // The cells of a form have no letters of their own.
    const others = reading.cell === undefined ? (columns.get(field) ?? []).filter((other) => other !== column) : [];
    return (
      <Button
        key={field}
        size="small"
        appearance={fields.includes(field) ? "primary" : "secondary"}
        aria-pressed={fields.includes(field)}
        className={styles.field}
        disabled={disabled || (field === "name" && fields.includes("name"))}
        onClick={() => choose(field)}
      >
        {fieldOption(field, others)}
      </Button>
    );
  }

  function group(name: string, options: readonly Field[]) {
    return (
      options.length > 0 && (
        <div key={name} role="group" aria-label={name} className={styles.group}>
          <span aria-hidden className={styles.name}>
            {name}
          </span>
          {options.map(button)}
        </div>
      )
    );
  }

  return (
    <div ref={chooser} role="group" aria-label={purposeOf(reading)} className={styles.chooser} onKeyDown={pressed}>
      <Input
        // Whoever opens this is about to say what it is.
        autoFocus
        size="small"
        className={styles.search}
        type="search"
        aria-label={COLUMNS.search}
        placeholder={COLUMNS.searchHint}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
        onKeyDown={typedIn}
      />
      <p role="status" className={styles.line}>
        {searching && found.length === 0 ? COLUMNS.notFound : ""}
      </p>
      {group(COLUMNS.likely, first)}
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
      {rest.map(({ name, fields: options }) =>
        group(
          name,
          options.filter((field) => !first.includes(field)),
        ),
      )}
    </div>
  );
}
