import { useEffect, useState, type ComponentType } from "react";
import type { Assumptions } from "../../core/requirements/assumptions";
import type { Answers } from "../../core/requirements/questions";
import { jobError } from "../../workbook/failure";
import { messageOf, type ScreenDoor } from "../../workbook/messages";
import type { Result } from "../result";
import type { PaneActions } from "../use-pane";

export type QuestionActions = "switchAssumption" | "answer" | "keepAnswers" | "keepsAnswers" | "questions" | "fillings";

export interface QuestionsProps {
  readonly door: ScreenDoor;
  readonly result: Result;
  /** Those on screen; the result follows once the audit is made again. */
  readonly answers: Answers;
  /** How the switches stand on screen. */
  readonly assumptions: Assumptions;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, QuestionActions>;
}

/** 要您定的 N 件事, fetched with the first result that may ask. */
export function QuestionsDoor(props: QuestionsProps) {
  const [Part, setPart] = useState<ComponentType<QuestionsProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    import(/* webpackChunkName: "questions" */ "./QuestionsFold").then(
      ({ QuestionsFold }) => wanted && setPart(() => QuestionsFold),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (failed) return <p role="alert">{messageOf(jobError({ kind: "part-missing" }), props.door)}</p>;
  return Part && <Part {...props} />;
}
