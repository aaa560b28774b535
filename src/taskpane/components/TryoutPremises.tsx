import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RulePack } from "../../core/law/schema";
import { LEVEL_NAMES, type Level } from "../../core/terms/words";
import type { Day } from "../../core/time/day";
import type { Trial, TrialBasis } from "../../core/tryout/try";
import { TRYOUT } from "../tryout-text";
import { AsOfField } from "./AsOfField";
import { NoticeField } from "./NoticeField";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly basis: TrialBasis;
  readonly trial: Trial;
  readonly packs: readonly RulePack[];
  /** Those of the occupation, lowest first. */
  readonly levels: readonly Level[];
  /** Null: half typed. */
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
  readonly onChange: (trial: Trial) => void;
}

/** What can be tried beside the row's cells: another level, another day, another notice. */
export function TryoutPremises({ basis, trial, packs, levels, day, onDay, onChange }: Props) {
  const styles = useStyles();
  const { pack, options } = basis;

  function tryLevel(name: string): void {
    const rest = without(trial, "level");
    const level = levels.find((one) => LEVEL_NAMES[one] === name);
    onChange(level === undefined ? rest : { ...rest, level });
  }

  function tryDay(asOf: Day | null): void {
    const rest = without(trial, "asOf");
    onDay(asOf);
    onChange(asOf === null || asOf === options.asOf ? rest : { ...rest, asOf });
  }

  function tryNotice(id: string): void {
    const rest = without(trial, "pack");
    const other = packs.find((one) => one.id === id && id !== pack.id);
    onChange(other === undefined ? rest : { ...rest, pack: other });
  }

  return (
    <div className={styles.fields}>
      <Field label={TRYOUT.tryLevel}>
        <Select
          value={trial.level === undefined ? "" : LEVEL_NAMES[trial.level]}
          onChange={(_, { value }) => tryLevel(value)}
        >
          <option value="">{TRYOUT.asIs}</option>
          {levels.map((one) => (
            <option key={one}>{LEVEL_NAMES[one]}</option>
          ))}
        </Select>
      </Field>
      <AsOfField label={TRYOUT.asOf} asOf={day} disabled={false} onChange={tryDay} />
      <NoticeField
        label={TRYOUT.notice}
        packs={packs}
        packId={(trial.pack ?? pack).id}
        day={trial.asOf ?? options.asOf}
        disabled={false}
        onChange={tryNotice}
      />
    </div>
  );
}

/** As it stands, but for one thing as in the audit. */
function without(trial: Trial, what: keyof Trial): Trial {
  return Object.fromEntries(Object.entries(trial).filter(([name]) => name !== what));
}
