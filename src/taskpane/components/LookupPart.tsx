import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { noticeFacts } from "../../core/explain/notice-facts";
import type { RulePack } from "../../core/law/schema";
import { noticePages } from "../../core/lookup/notice-pages";
import { hasWords, lookUp, type LookupQuestion } from "../../core/lookup/search";
import { LEVEL_NAMES, LEVELS } from "../../core/terms/words";
import { foundText, levelTitle, LOOKUP } from "../lookup-text";
import { noticeFactLine } from "../notice-text";
import { Fold } from "./Fold";
import { LookupLevel } from "./LookupLevel";
import { LookupList } from "./LookupList";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "> select": { textOverflow: "ellipsis" } },
  line: { margin: 0 },
});

export interface LookupPartProps {
  readonly pack: RulePack;
}

const EVERYTHING: LookupQuestion = { occupation: null, workType: null, level: null, words: "" };

/** What the chosen notice says of conditions, fees, documents and days, by occupation, work type and level, or by words in it. */
export function LookupPart({ pack }: LookupPartProps) {
  const styles = useStyles();
  const { occupations, documents } = useMemo(() => noticePages(pack), [pack]);
  const [first, ...others] = occupations;
  const only = first !== undefined && others.length === 0 ? first.name : null;
  const [question, setQuestion] = useState<LookupQuestion>({ ...EVERYTHING, occupation: only });
  const { occupation, workType, level, words } = question;
  const chosen = occupations.find(({ name }) => name === occupation);
  const found = useMemo(() => lookUp(occupations, question), [occupations, question]);
  const facts = noticeFacts(pack).filter(({ title, text }) => hasWords(title + text, words));
  const clauses = found.reduce((sum, one) => sum + one.clauses.length, 0);
  const open = words.trim() !== "" || level !== null;
  return (
    <div className={styles.part}>
      <Input
        type="search"
        size="small"
        aria-label={LOOKUP.search}
        placeholder={LOOKUP.searchShort}
        value={words}
        onChange={(_, { value }) => setQuestion({ ...question, words: value })}
      />
      <div className={styles.fields}>
        {only === null && (
          <Choice
            label={LOOKUP.occupation}
            any={LOOKUP.anyOccupation}
            options={occupations.map(({ name }) => [name, name])}
            value={occupation ?? ""}
            onChoose={(value) => setQuestion({ ...question, occupation: value || null, workType: null })}
          />
        )}
        {chosen !== undefined && chosen.workTypes.length > 0 && (
          <Choice
            label={LOOKUP.workType}
            any={LOOKUP.anyWorkType}
            options={chosen.workTypes.map((name) => [name, name])}
            value={workType ?? ""}
            onChoose={(value) => setQuestion({ ...question, workType: value || null })}
          />
        )}
        <Choice
          label={LOOKUP.level}
          any={LOOKUP.anyLevel}
          options={LEVELS.map((one) => [String(one), LEVEL_NAMES[one]])}
          value={level === null ? "" : String(level)}
          onChoose={(value) => setQuestion({ ...question, level: LEVELS.find((one) => String(one) === value) ?? null })}
        />
      </div>
      <p className={styles.line} role="status">
        {foundText(found.length, clauses)}
      </p>
      {found.map((one) => {
        const title = levelTitle(one.occupation, one.level);
        return (
          // What is wanted by words or level stands open; what was opened by hand is not shut by the next letter.
          <Fold key={`${title} ${open ? "open" : ""}`} title={title} openAtFirst={open}>
            <LookupLevel answer={one} />
          </Fold>
        );
      })}
      <Fold title={LOOKUP.documents}>
        <LookupList items={documents.always} none={LOOKUP.noDocuments} />
        <LookupList title={LOOKUP.individual} items={documents.individual} />
        <LookupList title={LOOKUP.group} items={documents.group} />
      </Fold>
      {facts.length > 0 && (
        <Fold key={`${words !== ""}`} title={LOOKUP.facts} openAtFirst={words.trim() !== ""}>
          <LookupList items={facts.map(({ title, text }) => noticeFactLine(title, text))} />
        </Fold>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The option that leaves it open. */
  readonly any: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, any, options, value, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, { value: wanted }) => onChoose(wanted)}
      >
        <option value="">{any}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
