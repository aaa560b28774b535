import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import type { AuditRow } from "../../core/audit";
import { VERDICT_NAMES } from "../../core/decide/decision";
import { needsSecondConfirmation, reasonAlone, ruledBy } from "../../core/decide/rulings/ruling";
import { READY_REASONS } from "../../core/explain/ruling";
import type { RuledVerdict } from "../../core/facts/values/ruling";
import { RulingContext, type RulingDoor } from "../ruling-context";
import { overConsequence, overQuestion, ruleAs, RULING } from "../ruling-text";
import { AskDialog } from "./AskDialog";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: "inherit",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const VERDICTS: readonly RuledVerdict[] = ["eligible", "ineligible"];

/** 人工核定 of a row. Nothing where nothing can be written: a form, somebody in no sheet. */
export function RulingPart({ row }: { readonly row: AuditRow }) {
  const door = useContext(RulingContext);
  if (door === null || row.reading === null || row.reading.form !== undefined) return null;
  return <RulingFields door={door} row={row} sheet={row.reading.name} />;
}

interface Props {
  readonly door: RulingDoor;
  readonly row: AuditRow;
  readonly sheet: string;
}

function RulingFields({ door, row, sheet }: Props) {
  const styles = useStyles();
  const { ruling } = row;
  const { rule, disabled } = door;
  const [who, setWho] = door.clerk;
  const [reason, setReason] = useState(ruling === null ? "" : reasonAlone(ruling.reason));
  const [missing, setMissing] = useState(false);
  /** Who is to be named once the question is answered; null: nothing is asked. */
  const [asking, setAsking] = useState<string | null>(null);
  const over = needsSecondConfirmation(row, "eligible");
  const number = row.applicant.row;
  const aside = ruling !== null && ruling.state !== "counted";

  /** `by`: who is named behind the reason. */
  function decide(verdict: RuledVerdict | null, by: string): void {
    rule([{ sheet, row: number, verdict, reason, who: by }]);
  }

  function press(verdict: RuledVerdict, by: string): void {
    if (needsSecondConfirmation(row, verdict).length === 0) return decide(verdict, by);
    setMissing(reason.trim() === "");
    setAsking(reason.trim() === "" ? null : by);
  }

  return (
    <section className={styles.part} aria-label={RULING.title}>
      <h3 className={styles.title}>{RULING.title}</h3>
      <Field label={RULING.ready} size="small">
        <Select size="small" value="" disabled={disabled} onChange={(_, { value }) => setReason(value)}>
          <option value="">{RULING.choose}</option>
          {VERDICTS.map((verdict) => (
            <optgroup key={verdict} label={VERDICT_NAMES[verdict]}>
              {READY_REASONS[verdict].map((one) => (
                <option key={one}>{one}</option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field
        label={RULING.reason}
        size="small"
        {...(missing && reason.trim() === "" && { validationMessage: RULING.reasonMissing })}
      >
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={RULING.who} size="small">
        <Input size="small" value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <div className={styles.buttons}>
        {VERDICTS.map((verdict) => (
          <Button key={verdict} size="small" disabledFocusable={disabled} onClick={() => press(verdict, who)}>
            {ruleAs(verdict)}
          </Button>
        ))}
        {aside && (
          <Button
            size="small"
            disabledFocusable={disabled}
            onClick={() => press(ruling.verdict, who.trim() === "" ? (ruledBy(ruling.reason) ?? "") : who)}
          >
            {RULING.keep}
          </Button>
        )}
        {ruling !== null && (
          <Button size="small" disabledFocusable={disabled} onClick={() => decide(null, "")}>
            {RULING.takeBack}
          </Button>
        )}
      </div>
      {asking !== null && (
        <AskDialog
          question={overQuestion(number)}
          consequence={overConsequence(over)}
          action={ruleAs("eligible")}
          onAction={() => decide("eligible", asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
