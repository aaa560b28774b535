import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { answersFaultText, differingText, importSentence } from "../../core/explain/answers-import";
import type { RulePack } from "../../core/law/schema";
import { answersText, isAnswers, readAnswers } from "../../core/questions/answers-text";
import { importAnswers, weighImport } from "../../core/questions/import-answers";
import { type Answers, questionKey } from "../../core/requirements/questions";
import { copyText } from "../copy-text";
import { CARRY, exported, notImported } from "../questions-text";
import { saveText } from "../save-text";
import { useQuestionStyles } from "./question-styles";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  label: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  text: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, paddingLeft: "1.5em" },
});

interface Props {
  readonly pack: RulePack;
  readonly answers: Answers;
  readonly disabled: boolean;
  readonly onImport: (answers: Answers) => void;
}

/** More than so many characters are no file of answers. */
const LONGEST = 2_000_000;

/** Carries answers to another machine, as a file or as text: a pane in Excel may hand out no file. */
export function AnswersCarry(props: Props) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      {props.answers.size > 0 && <Export answers={props.answers} />}
      <Import {...props} />
    </div>
  );
}

function Export({ answers }: Pick<Props, "answers">) {
  const styles = useStyles();
  const { small, buttons } = useQuestionStyles();
  const [said, setSaid] = useState("");
  const text = answersText(answers) ?? "";
  function save(): void {
    saveText(CARRY.fileName, text);
    setSaid(CARRY.saved);
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{CARRY.exporting}</h3>
      <p className={small}>{exported(answers.size)}</p>
      <div className={buttons}>
        <Button size="small" onClick={save}>
          {CARRY.save}
        </Button>
        <Button size="small" onClick={() => setSaid(copyText(text) ? CARRY.copied : CARRY.notCopied)}>
          {CARRY.copy}
        </Button>
      </div>
      <p className={small} role="status">
        {said}
      </p>
      {said === CARRY.notCopied && (
        <textarea className={styles.text} rows={4} readOnly aria-label={CARRY.text} value={text} />
      )}
    </section>
  );
}

function Import({ pack, answers, disabled, onImport }: Props) {
  const styles = useStyles();
  const { small, buttons } = useQuestionStyles();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [read, setRead] = useState<Answers | string | null>(null);
  const weighed = read === null || typeof read === "string" ? null : { read, ...weighImport(answers, read, pack) };

  function take(text: string): void {
    const found = text.length > LONGEST ? ({ kind: "unreadable" } as const) : readAnswers(text);
    setRead(isAnswers(found) ? found : notImported(answersFaultText(found)));
  }

  async function takeFile(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (file === undefined) return;
    // A file that has gone since it was chosen cannot be read, and says no more than a damaged one.
    take(file.size > 2 * LONGEST ? "" : await file.text().catch(() => ""));
  }

  const choice = (preferred: "here" | "there", label: string, its: Answers) => (
    <Button size="small" disabledFocusable={disabled} onClick={() => finish(importAnswers(answers, its, preferred))}>
      {label}
    </Button>
  );

  function finish(joined: Answers): void {
    setRead(null);
    setPasted("");
    onImport(joined);
  }

  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{CARRY.importing}</h3>
      <div className={buttons}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {CARRY.choose}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.txt,application/json,text/plain"
          hidden
          aria-label={CARRY.choose}
          onChange={({ target }) => {
            const { files } = target;
            void takeFile(files).finally(() => (target.value = ""));
          }}
        />
      </div>
      <label htmlFor={id} className={small}>
        {CARRY.paste}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={3}
        spellCheck={false}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      <div className={buttons}>
        <Button size="small" disabledFocusable={pasted.trim() === ""} onClick={() => take(pasted)}>
          {CARRY.read}
        </Button>
      </div>
      {typeof read === "string" && <p role="alert">{read}</p>}
      {weighed !== null && (
        <div className={styles.part}>
          <p className={small} role="status">
            {importSentence(weighed)}
            {weighed.added.length + weighed.differing.length === 0 && CARRY.nothingNew}
          </p>
          {weighed.differing.length > 0 && (
            <ul className={styles.list}>
              {weighed.differing.map((one) => (
                <li key={questionKey(one.question)}>{differingText(one)}</li>
              ))}
            </ul>
          )}
          <div className={buttons}>
            {weighed.differing.length > 0 ? (
              <>
                {choice("here", CARRY.keepHere, weighed.read)}
                {choice("there", CARRY.takeThere, weighed.read)}
              </>
            ) : (
              weighed.added.length > 0 && choice("here", CARRY.take, weighed.read)
            )}
          </div>
        </div>
      )}
    </section>
  );
}
