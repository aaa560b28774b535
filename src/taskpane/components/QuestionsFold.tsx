import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type Ref } from "react";
import type { CountedAnswer } from "../../core/audit";
import { answerText, prospectSentence, questionText } from "../../core/explain/question";
import { listsBeside } from "../../core/questions/listed";
import { sheetAssumptionsIn, type SheetAssumption } from "../../core/questions/sheet-assumptions";
import { type Answer, type Question, questionKey, withAnswer, withoutAnswer } from "../../core/requirements/questions";
import { answerRows, CARRY, idleAnswers, QUESTIONS, questionsTitle, usedIn } from "../questions-text";
import { useFocusNearbyIfLost } from "../use-focus-if-lost";
import { useFound } from "../use-found";
import { AnswersCarry } from "./AnswersCarry";
import { FillingList } from "./FillingList";
import { Fold } from "./Fold";
import { QuestionItem } from "./QuestionItem";
import type { QuestionsProps } from "./QuestionsDoor";
import { SheetAssumptionItem } from "./SheetAssumptionItem";
import { TickBox } from "./TickBox";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What only a person can say, each once, with what an answer would do; what was answered; and what to fill in first. */
export function QuestionsFold({ door, result, answers, assumptions, busy, actions }: QuestionsProps) {
  const styles = useStyles();
  const last = useFound(result, door, actions.questions);
  const [onMachine, setOnMachine] = useState(actions.keepsAnswers);
  // Where the question stood that was answered last: the next one moves there.
  const [place, setPlace] = useState<number | null>(null);
  const lost = useFocusNearbyIfLost<HTMLElement>(place === null ? null : result);
  const given = result.audit.answers.filter(({ answer }) => answer !== null);
  const said = new Set(given.map(({ question }) => questionKey(question)));
  // Until the new ones are found the former stand, but for those answered since.
  const found = last !== null && "found" in last ? last.found : null;
  const questions = found && found.filter(({ question }) => !said.has(questionKey(question)));
  const failed = last !== null && "failed" in last ? last.failed : "";
  const undetermined = result.audit.rows.some(({ decision }) => decision.verdict === "undetermined");
  const ofSheet = sheetAssumptionsIn(result.audit);
  const open = ofSheet.filter(({ on }) => !on);
  const presumed = ofSheet.filter(({ on }) => on);
  const telling = given.filter(({ rows }) => rows > 0);
  const idle = given.filter(({ rows }) => rows === 0);
  // Nothing to say.
  if (
    failed === "" &&
    !questions?.length &&
    ofSheet.length === 0 &&
    answers.size === 0 &&
    (questions === null || !undetermined)
  )
    return null;

  // Where nobody is asked and nobody has answered, only what to fill in is shown.
  const asks = questions === null || questions.length + ofSheet.length + answers.size > 0;
  const next = questions === null ? -1 : Math.min(place ?? 0, questions.length - 1);

  function give(question: Question, answer: Answer): void {
    const at = questions?.findIndex((one) => one.question === question) ?? -1;
    if (at >= 0) setPlace(at);
    actions.answer(withAnswer(answers, question, answer), { withdrawn: [], onMachine });
  }

  function takeBack(question: Question): void {
    setPlace(place ?? 0);
    actions.answer(withoutAnswer(answers, question), { withdrawn: [question], onMachine });
  }

  function tick(on: boolean): void {
    setOnMachine(on);
    actions.keepAnswers(on);
  }

  const itemOf = (question: Question) => ({
    key: questionKey(question),
    given: answers.get(questionKey(question))?.answer,
    disabled: busy,
    onAnswer: (answer: Answer) => give(question, answer),
    onTakeBack: () => takeBack(question),
  });

  const assumptionItem = (one: SheetAssumption) => (
    <SheetAssumptionItem
      key={one.name}
      assumption={one}
      on={assumptions[one.name]}
      disabled={busy}
      onSwitch={(on) => actions.switchAssumption(one.name, on)}
    />
  );
  const answeredItem = ({ question, answer, rows }: CountedAnswer) => {
    const { key, ...item } = itemOf(question);
    return (
      <QuestionItem key={key} {...item} title={answerText(question, answer) + answerRows(rows)} more="" lists={[]} />
    );
  };

  return (
    <Fold
      title={questionsTitle(questions === null ? null : questions.length + open.length, given.length + presumed.length)}
    >
      <div className={styles.part}>
        {asks && (
          <p ref={next < 0 ? (lost as Ref<HTMLParagraphElement>) : undefined} tabIndex={-1} className={styles.hint}>
            {QUESTIONS.hint}
          </p>
        )}
        {failed !== "" && <p role="alert">{failed}</p>}
        <ul className={styles.list}>
          {open.map(assumptionItem)}
          {(questions ?? []).map((one, at) => {
            const { key, ...item } = itemOf(one.question);
            return (
              <QuestionItem
                key={key}
                {...item}
                focused={at === next ? (lost as Ref<HTMLDivElement>) : undefined}
                title={questionText(one.question)}
                more={prospectSentence(one) + usedIn(one.clauses.map(({ at }) => at))}
                lists={listsBeside(one.question, result.pack)}
              />
            );
          })}
        </ul>
        {telling.length + idle.length + presumed.length > 0 && <h3 className={styles.title}>{QUESTIONS.answered}</h3>}
        {telling.length + presumed.length > 0 && (
          <ul className={styles.list}>
            {presumed.map(assumptionItem)}
            {telling.map(answeredItem)}
          </ul>
        )}
        {idle.length > 0 && (
          <Fold title={idleAnswers(idle.length)}>
            <ul className={styles.list}>{idle.map(answeredItem)}</ul>
          </Fold>
        )}
        {asks && <TickBox label={QUESTIONS.onMachine} checked={onMachine} disabled={busy} onTick={tick} />}
        <Fold title={CARRY.title}>
          <AnswersCarry
            pack={result.pack}
            answers={answers}
            disabled={busy}
            onImport={(joined) => actions.answer(joined, { withdrawn: [], onMachine })}
          />
        </Fold>
        {undetermined && <FillingList door={door} result={result} find={actions.fillings} />}
      </div>
    </Fold>
  );
}
