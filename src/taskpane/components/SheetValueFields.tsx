import { Field as Labelled, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Audit } from "../../core/audit";
import { settledValue } from "../../core/decide/settled-value";
import type { RulePack } from "../../core/law/schema";
import { prepare } from "../../core/law/prepare";
import { fieldHeader, recordOf, SHEET_VALUE_FIELDS, type SheetValueField } from "../../core/sheet/fields";
import type { ColumnReading } from "../../core/sheet/sheet-reading";
import type { Settled } from "../../core/sheet/settled";
import { choicesOf } from "../../core/template/columns";
import { columnsOf, lacksForAll } from "../columns";
import { COLUMNS, perRowOption, setAside } from "../columns-text";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  control: { minWidth: 0, "> select": { textOverflow: "ellipsis" } },
});

interface Props {
  readonly audit: Audit;
  readonly pack: RulePack;
  /** How the columns would be read if nothing were settled. */
  readonly plain: readonly ColumnReading[];
  readonly settled: Settled;
  readonly disabled: boolean;
  readonly onSettle: (field: SheetValueField, value: string | null) => void;
}

/** What holds for everybody in the sheet; open where something is lacking that nobody can be decided without. */
export function SheetValueFields(props: Props) {
  const styles = useStyles();
  const open = lacksForAll(props.audit.sheet) || props.settled.values.size > 0;
  return (
    <Fold title={COLUMNS.valuesTitle} openAtFirst={open}>
      <div className={styles.fields}>
        <p className={styles.hint}>{COLUMNS.valuesHint}</p>
        {SHEET_VALUE_FIELDS.map((field) => (
          <ValueField key={field} field={field} {...props} />
        ))}
      </div>
    </Fold>
  );
}

function ValueField({
  field,
  audit,
  pack,
  plain,
  settled,
  disabled,
  onSettle,
}: Props & { readonly field: SheetValueField }) {
  const styles = useStyles();
  const value = settled.values.get(field) ?? "";
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState(false);
  const stated = audit.sheetValues.find((one) => one.field === field && one.place !== "settled")?.value ?? null;
  const options = optionsOf(field, audit, pack);
  const columns = columnsOf(audit.sheet, field);
  // A form has one cell for each, and shows it where it is.
  const its = audit.sheet.form
    ? []
    : (value === "" ? audit.sheet.readings : plain).filter((one) => one.fields.includes(field));
  const aside = setAside(
    its.filter(({ filled }) => filled > 0),
    value !== "",
  );
  const nothing = audit.sheet.form && columns.length > 0 ? COLUMNS.asWritten : perRowOption(field, columns, stated);

  function settleTyped(): void {
    const said = typed.trim() === "" ? null : settledValue(field, typed, prepare(pack));
    const unreadable = said === null && typed.trim() !== "";
    setRefused(unreadable);
    if (!unreadable && (said ?? "") !== value) onSettle(field, said);
  }

  return (
    <Labelled
      label={fieldHeader(field)}
      className={styles.field}
      {...(aside === "" ? {} : { hint: aside })}
      {...(refused ? { validationState: "error", validationMessage: COLUMNS.unreadable } : {})}
    >
      {options.length > 0 ? (
        <Select
          size="small"
          className={styles.control}
          value={value}
          disabled={disabled}
          onChange={(_, { value: chosen }) => onSettle(field, chosen === "" ? null : chosen)}
        >
          <option value="">{nothing}</option>
          {/* What was remembered may be of another notice. */}
          {[...new Set([...options, ...(value === "" ? [] : [value])])].map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.control}
          value={typed}
          disabled={disabled}
          placeholder={nothing}
          onChange={(_, { value: text }) => setTyped(text)}
          onBlur={settleTyped}
          onKeyDown={({ key }) => {
            if (key === "Enter") settleTyped();
          }}
        />
      )}
    </Labelled>
  );
}

/** The list to choose from; [] where anything may be typed. Of work types those of the occupation that the sheet states. */
function optionsOf(field: SheetValueField, audit: Audit, pack: RulePack): readonly string[] {
  const choices = recordOf(field).template?.choices;
  if (choices === undefined) return [];
  const name = audit.sheetValues.find((one) => one.field === "occupation")?.value;
  const only = pack.occupations.filter((one) => one.name === name);
  return choicesOf(choices, field === "workType" && only.length > 0 ? { ...pack, occupations: only } : pack);
}
