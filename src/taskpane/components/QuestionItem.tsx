import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { answerWord, listsSentence } from "../../core/explain/question";
import type { NoticeList } from "../../core/questions/listed";
import type { Answer } from "../../core/requirements/questions";
import { QUESTIONS } from "../questions-text";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly title: string;
  /** What an answer would do; "" where nothing is to be said. */
  readonly more: string;
  /** What the notice prints. */
  readonly lists: readonly NoticeList[];
  /** Undefined: nobody has answered. */
  readonly given: Answer | undefined;
  readonly disabled: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onTakeBack: () => void;
}

const CHOICES: readonly Answer[] = [true, false, null];

/** One question with its answers, the given one pressed. */
export function QuestionItem({ title, more, lists, given, disabled, onAnswer, onTakeBack }: Props) {
  const styles = useStyles();
  const id = useId();
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
      <div role="group" aria-labelledby={id} className={styles.buttons}>
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
