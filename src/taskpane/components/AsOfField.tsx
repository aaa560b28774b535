import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { dayFromIso, isoOf, type Day } from "../../core/time/day";
import { TEXT } from "../text";

interface Props {
  readonly label?: string;
  readonly asOf: Day | null;
  readonly disabled: boolean;
  readonly onChange: (asOf: Day | null) => void;
}

/** The browser's own date field; what is half typed is no date yet (null). */
export function AsOfField({ label = TEXT.asOf, asOf, disabled, onChange }: Props) {
  const [typed, setTyped] = useState(asOf === null ? "" : isoOf(asOf));
  // A day that was chosen elsewhere goes before what was typed here.
  const shown = asOf === null || dayFromIso(typed) === asOf ? typed : isoOf(asOf);
  return (
    <Field label={label} {...(asOf === null ? { validationMessage: TEXT.asOfMissing } : { hint: TEXT.asOfHint })}>
      <Input
        type="date"
        value={shown}
        disabled={disabled}
        onChange={(_, { value }) => {
          setTyped(value);
          onChange(dayFromIso(value));
        }}
      />
    </Field>
  );
}
