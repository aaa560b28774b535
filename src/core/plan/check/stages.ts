import type { Day } from "../../time/day";
import type { PlanSpan, PlanTableRow, StagedTime } from "../table/model";
import { PLAN_STAGES, type PlanStage } from "../table/words";

/** The times of a stage in one session, beginning and end columns together. */
export interface Stage {
  readonly stage: PlanStage;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The end is stated: a span, or a column or cell that says 截止. */
  readonly isEnded: boolean;
  readonly isMonth: boolean;
  readonly time: StagedTime;
  readonly span: PlanSpan;
}

export type Stages = ReadonlyMap<PlanStage, Stage>;

/**
 * The sessions of a row by their stages: as many as its exam cell has times. A stage with as many times goes with them in their
 * order, one with a single time with all of them; of another number nobody knows which belongs to which, and it is left out.
 */
export function stagesOf(row: PlanTableRow): readonly Stages[] {
  const exams = row.times.filter(({ stage }) => stage === "exam").map(({ spans }) => spans.length);
  const count = Math.max(1, ...exams);
  return Array.from({ length: count }, (_, session) => sessionStages(row, session, count));
}

function sessionStages(row: PlanTableRow, session: number, count: number): Stages {
  const stages = new Map<PlanStage, Stage>();
  for (const stage of PLAN_STAGES) {
    const spans = row.times
      .filter((time) => time.stage === stage)
      .flatMap((time) => {
        const span =
          time.spans.length === count ? time.spans[session] : time.spans.length === 1 ? time.spans[0] : undefined;
        return span === undefined ? [] : [{ time, span }];
      });
    const [one] = spans;
    if (one === undefined) continue;
    const last = highest(spans.map(({ span }) => span.last));
    stages.set(stage, {
      stage,
      first: lowest(spans.map(({ span }) => span.first)),
      last,
      isEnded: spans.some(({ span }) => span.kind === "until" || (span.kind === "on" && span.first !== span.last)),
      isMonth: spans.some(({ span }) => span.unit === "month"),
      time: (spans.find(({ span }) => span.last === last) ?? one).time,
      span: one.span,
    });
  }
  return stages;
}

function lowest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function highest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}
