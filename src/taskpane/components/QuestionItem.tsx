import { Button } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type Ref } from "react";
import { answerWord, listsSentence } from "../../core/explain/question";
import type { NoticeList } from "../../core/questions/listed";
import type { Answer } from "../../core/requirements/questions";
import { QUESTIONS } from "../questions-text";
import { Fold } from "./Fold";
import { useQuestionStyles } from "./question-styles";

interface Props {
  readonly title: string;
  /** What an answer would do; "" where nothing is to be said. */
  readonly more: string;
  /** What the notice prints. */
  readonly lists: readonly NoticeList[];
  /** Undefined: nobody has answered. */
  readonly given: Answer | undefined;
  readonly disabled: boolean;
  /** Gets the focus when the question before this one is gone. */
  readonly focused?: Ref<HTMLDivElement> | undefined;
  readonly onAnswer: (answer: Answer) => void;
  readonly onTakeBack: () => void;
}

const CHOICES: readonly Answer[] = [true, false, null];

/** One question with its answers, the given one pressed. Among them the keys 1, 2 and 3 answer, too. */
export function QuestionItem({ title, more, lists, given, disabled, focused, onAnswer, onTakeBack }: Props) {
  const styles = useQuestionStyles();
  const id = useId();

  function press({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
    const answer = CHOICES[Number(key) - 1];
    if (answer === undefined || answer === given || disabled || ctrlKey || altKey || metaKey) return;
    onAnswer(answer);
  }

  return (
    <li>
      <p id={id} className={styles.line}>
        {title}
      </p>
      {more !== "" && <p className={styles.small}>{more}</p>}
      {lists.length > 0 && (
        <Fold title={QUESTIONS.listed}>
          <p className={styles.small}>{listsSentence(lists)}</p>
        </Fold>
      )}
      <div ref={focused} role="group" aria-labelledby={id} tabIndex={-1} className={styles.buttons} onKeyDown={press}>
        {CHOICES.map((answer) => (
          <Button
            key={answerWord(answer)}
            size="small"
            appearance={given === answer ? "primary" : "secondary"}
            aria-pressed={given === answer}
            disabledFocusable={disabled}
            onClick={() => given !== answer && onAnswer(answer)}
          >
            {answerWord(answer)}
          </Button>
        ))}
        {given !== undefined && (
          <Button size="small" appearance="subtle" disabledFocusable={disabled} onClick={onTakeBack}>
            {QUESTIONS.takeBack}
          </Button>
        )}
      </div>
    </li>
  );
}
