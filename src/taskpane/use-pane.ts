import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Correction } from "../core/corrections/correction";
import type { Proposal } from "../core/corrections/propose";
import type { RulePack } from "../core/law/schema";
import type { Settled } from "../core/sheet/settled";
import type { TriedCell } from "../core/tryout/cells";
import type { Vocabulary } from "../core/sheet/vocabulary";
import type { PlanLayout } from "../core/plan/layout";
import { engine, type Engine } from "./load-engine";
import { messageOf, type ScreenDoor, shownTrace } from "../workbook/messages";
import type { SelectionListener, WorkbookPort } from "../workbook/port";
import type { RememberedTerms } from "../workbook/terms-memory";
import type { Filling } from "../core/questions/fill";
import type { OpenQuestion } from "../core/questions/open-question";
import type { Keeping } from "./remember-answers";
import type { Machine } from "./machine";
import { initialState, type PaneState, type Work } from "./state";
import { reduce } from "./reduce";
import type { Result, ResultSheet } from "./result";
import { answersOf, termsOf } from "./terms";
import type { SheetRuling } from "./rule";
import type { Run } from "./run";
import type { Day } from "../core/time/day";
import type { Answers } from "../core/requirements/questions";
import type { Assumption } from "../core/requirements/assumptions";

export interface PaneActions {
  choosePack(packId: string): void;
  chooseAsOf(asOf: Day | null): void;
  /** Chooses another notice and audits by it at once. */
  auditBy(pack: RulePack): void;
  /** The sheets given, together; else those on screen, where several qualified; else the one that qualifies. */
  audit(sheets?: readonly string[]): void;
  chooseOtherSheet(): void;
  switchAssumption(name: Assumption, on: boolean): void;
  /** Audits again with the columns of a sheet settled so, by its place in the result, and has it remembered. */
  settle(place: number, settled: Settled): void;
  /** Audits again with these answers, and has them remembered: by the machine, too, where that is wanted. */
  answer(answers: Answers, keeping: Keeping): void;
  /** Has the machine remember the answers in force, or forget them. */
  keepAnswers(keep: boolean): void;
  /** Whether the machine knows any. */
  keepsAnswers(): boolean;
  /** The open questions of a result, until `signal` is aborted. */
  questions(result: Result, signal: AbortSignal): Promise<readonly OpenQuestion[]>;
  /** What to fill in first; null where too many rows are open. */
  fillings(result: Result, signal: AbortSignal): Promise<readonly Filling[] | null>;
  /**
   * Which result cells were changed by hand and would be replaced by writing; "" where there are none, null where it cannot be
   * found out, which is said then.
   */
  replaced(): Promise<string | null>;
  write(): void;
  /** `forget`: empties what the workbook remembers, too. */
  clear(forget: boolean, sheets?: readonly string[]): void;
  plan(layout: PlanLayout): void;
  /** Adds a blank registration sheet by the notice chosen. */
  template(): void;
  /** What could be written better in the sheet on screen, or why that cannot be found out. */
  proposals(sheet: ResultSheet): Promise<readonly Proposal[] | string>;
  correct(sheet: ResultSheet, corrections: readonly Correction[]): void;
  /** Writes what was tried for a row into its cells, and audits again. */
  writeTried(sheet: ResultSheet, cells: readonly TriedCell[]): void;
  /** Takes the last corrections back. */
  takeBack(sheet: ResultSheet): void;
  /** Writes decisions of the clerk into the sheet, or takes them back, and audits again. */
  rule(rulings: readonly SheetRuling[]): void;
  /** The conclusions changed by hand that may be meant as decisions; [] where that cannot be found out, which is said then. */
  offered(): Promise<readonly SheetRuling[]>;
  /** Sets the result on screen beside the same people by another notice or on another day. */
  compare(pack: RulePack, asOf: Day): void;
  selfCheck(): void;
  /** Looks what the workbook remembers. */
  recall(): void;
  /** Empties it. */
  forget(): void;
  /** Empties what this machine remembers. */
  forgetHere(): void;
  /** Shows the row, or one cell of it, in its sheet, of a form the cell of the name; where that fails the pane says why. */
  select(sheet: string, row: number, column?: number): void;
  /** Hears where the clerk goes in the workbook, until what it returns is called; the same function while the pane is open. */
  readonly watchSelection: (listener: SelectionListener) => () => void;
  cancel(): void;
  dismiss(): void;
}

/** The pane's state and everything its buttons can do, over one workbook. */
export function usePane(
  port: WorkbookPort,
  machine: Machine,
  door: ScreenDoor,
  packs: readonly RulePack[],
  vocabulary: Vocabulary,
  first: RulePack | undefined,
  today: Day,
): readonly [PaneState, PaneActions, RulePack | undefined] {
  const [state, dispatch] = useReducer(reduce, initialState(first?.id ?? null, today));
  const runs = useRef(0);
  const stop = useRef(new AbortController());
  const pack = packs.find(({ id }) => id === state.packId);
  const result = state.screen.kind === "audited" ? state.screen.result : null;
  const shown = result?.sheets.map(({ grid }) => grid.name) ?? [];

  /** A new run; one still going is called off and what it says is no longer heard. */
  function begin(kind: Work): Run {
    stop.current.abort();
    stop.current = new AbortController();
    runs.current += 1;
    dispatch({ kind: "started", work: kind, run: runs.current });
    return { run: runs.current, port, machine, vocabulary, door, signal: stop.current.signal, report: dispatch };
  }

  /** Work begins at once for whoever looks; where the part that does it cannot be had, that is what is said. */
  function start(kind: Work, job: (engine: Engine, run: Run) => Promise<void>): void {
    const run = begin(kind);
    engine().then(
      (it) => job(it, run),
      (error: unknown) => run.report({ ...failure(error), run: run.run, outdated: false }),
    );
  }

  function failure(error: unknown) {
    return { kind: "failed", sentence: messageOf(error, door), trace: shownTrace(error) } as const;
  }

  function lookFailed(error: unknown): void {
    dispatch({ ...failure(error), kind: "lookFailed" });
  }

  function shownNow() {
    if (result === null) return null;
    const { assumptions, answers } = state;
    return { result, options: { asOf: result.audit.asOf, assumptions, answers, packs } };
  }

  // Not by the run that audits: another may call it off before anything was remembered.
  const kept = useRef<Result | null>(null);
  useEffect(() => {
    const before = kept.current;
    kept.current = result;
    if (result === null || before === null || !isSettledSince(before, result)) return;
    const remembering = engine().then(({ rememberFor }) => rememberFor(port, machine, result));
    remembering.catch((error: unknown) =>
      dispatch({ kind: "lookFailed", sentence: messageOf(error, door), trace: shownTrace(error) }),
    );
  }, [result, port, machine, door]);

  // Answers that were given and are not remembered yet.
  const answering = useRef<Keeping | null>(null);
  useEffect(() => {
    const keeping = answering.current;
    if (result === null || keeping === null) return;
    answering.current = null;
    const remembering = engine().then((it) => it.rememberAnswersFor(port, machine, answersOf(result), keeping));
    remembering.catch((error: unknown) =>
      dispatch({ kind: "lookFailed", sentence: messageOf(error, door), trace: shownTrace(error) }),
    );
  }, [result, port, machine, door]);

  useEffect(() => {
    const opening = engine().then((it) => it.openingOf(port, machine, packs, vocabulary, today));
    // What the workbook cannot tell now it need not: the notice in force stands there.
    opening.then((it) => it !== null && dispatch({ kind: "opened", opening: it })).catch(() => undefined);
  }, [port, machine, packs, vocabulary, today]);

  // What she chose holds once she has seen what comes of it; what merely stood there waits until results are written.
  const seen = useRef<Result | null>(null);
  const told = useRef<string | null>(null);
  const { opening, termsChosen } = state;
  useEffect(() => {
    if (result === null || result === seen.current) return;
    seen.current = result;
    if (!termsChosen) return;
    const terms = termsToRemember(result, today);
    const known = opening?.by === "workbook" && opening.packId === terms.pack && opening.asOf === terms.asOf;
    const before = told.current;
    told.current = JSON.stringify(terms);
    if (before === told.current || (before === null && known)) return;
    engine()
      .then((it) => it.rememberTerms(port, terms))
      .catch(() => undefined);
  }, [result, port, today, opening, termsChosen]);

  function audit(by: RulePack | undefined, sheets?: readonly string[]): void {
    if (state.asOf === null || by === undefined) return;
    const options = { asOf: state.asOf, assumptions: state.assumptions, answers: state.answers, packs };
    start("audit", ({ work }, run) =>
      work.auditWorkbook(run, by, options, result, sheets ?? (state.candidates.length > 0 ? shown : [])),
    );
  }

  const watchSelection = useCallback(
    (listener: SelectionListener) => port.watchSelection?.(listener) ?? (() => undefined),
    [port],
  );

  const actions: PaneActions = {
    watchSelection,
    choosePack: (packId) => dispatch({ kind: "packChosen", packId }),
    chooseAsOf: (asOf) => dispatch({ kind: "asOfChosen", asOf }),
    auditBy(other) {
      dispatch({ kind: "packChosen", packId: other.id });
      audit(other, shown);
    },
    audit: (sheets) => audit(pack, sheets),
    chooseOtherSheet: () => dispatch({ kind: "otherSheetWanted" }),
    switchAssumption(name, on) {
      dispatch({ kind: "assumptionSwitched", name, on });
      if (result === null) return;
      const { settled, answers } = state;
      const assumptions = { ...state.assumptions, [name]: on };
      start("reaudit", ({ work }, run) =>
        work.auditAgain(run, result, settled, { asOf: result.audit.asOf, assumptions, answers, packs }),
      );
    },
    settle(place, its) {
      if (result === null) return;
      const settled = settledWith(state.settled, place, its);
      dispatch({ kind: "settled", settled });
      const { assumptions, answers } = state;
      start("settle", ({ work }, run) =>
        work.auditAgain(run, result, settled, { asOf: result.audit.asOf, assumptions, answers, packs }),
      );
    },
    answer(answers, { withdrawn, onMachine }) {
      if (result === null) return;
      dispatch({ kind: "answered", answers });
      answering.current = { withdrawn: [...(answering.current?.withdrawn ?? []), ...withdrawn], onMachine };
      const { settled, assumptions } = state;
      start("answer", ({ work }, run) =>
        work.auditAgain(run, result, settled, { asOf: result.audit.asOf, assumptions, answers, packs }),
      );
    },
    keepAnswers(keep) {
      engine().then((it) => it.keepOnMachine(machine, state.answers, keep), lookFailed);
    },
    keepsAnswers: () => machine.load("answers") !== null,
    questions: async (of, signal) => (await engine()).asking.questionsOf(of, signal),
    fillings: async (of, signal) => (await engine()).asking.fillingsOf(of, signal),
    async replaced() {
      if (result === null) return "";
      try {
        return await (await engine()).work.replacedBy(result);
      } catch (error) {
        lookFailed(error);
        return null;
      }
    },
    write() {
      if (result === null) return;
      const terms = termsToRemember(result, today);
      start("write", ({ work }, run) => work.writeResult(run, result, terms));
    },
    clear(forget, sheets) {
      start("clear", ({ work }, run) => work.clearWorkbook(run, forget, sheets ?? shown));
    },
    plan(layout) {
      if (pack !== undefined) start("plan", ({ work }, run) => work.makePlan(run, pack, layout));
    },
    template() {
      if (pack !== undefined) start("template", ({ work }, run) => work.makeTemplate(run, pack));
    },
    proposals(sheet) {
      if (result === null) return Promise.resolve([]);
      return engine().then(
        ({ correct }) => correct.proposalsFor(port, result, sheet, packs, door),
        (error: unknown) => messageOf(error, door),
      );
    },
    correct(sheet, corrections) {
      if (result !== null)
        start("correct", ({ correct }, run) => correct.correct(run, result, sheet, corrections, state.applied, packs));
    },
    writeTried(sheet, cells) {
      if (result !== null)
        start("tried", ({ correct }, run) => correct.writeTried(run, result, sheet, cells, state.applied, packs));
    },
    takeBack(sheet) {
      if (result !== null)
        start("takeBack", ({ correct }, run) => correct.takeBack(run, result, sheet, state.applied, packs));
    },
    rule(rulings) {
      if (result !== null) start("rule", (it, run) => it.rule.ruleIn(run, result, rulings, packs));
    },
    async offered() {
      if (result === null) return [];
      try {
        return (await engine()).rule.offeredIn(result);
      } catch (error) {
        lookFailed(error);
        return [];
      }
    },
    compare(other, asOf) {
      if (result === null) return;
      const { assumptions, answers } = termsOf(result);
      start("compare", ({ work }, run) => work.compareWith(run, result, other, { asOf, assumptions, answers, packs }));
    },
    selfCheck() {
      start("selfcheck", ({ work }, run) => work.checkItself(run));
    },
    recall() {
      port.recall().then((memory) => dispatch({ kind: "recalled", memory }), lookFailed);
    },
    forget() {
      start("forget", ({ work }, run) => work.emptyMemory(run, shownNow()));
    },
    forgetHere() {
      start("forget", ({ work }, run) => work.emptyMachine(run, state.memory, shownNow()));
    },
    select(sheet, row, column) {
      const form = result?.sheets.find(({ grid }) => grid.name === sheet)?.grid.form;
      port.select(sheet, row, column ?? form?.name.column).catch(lookFailed);
    },
    cancel() {
      answering.current = null;
      stop.current.abort();
      dispatch({ kind: "cancelled", run: runs.current });
    },
    dismiss: () => dispatch({ kind: "dismissed" }),
  };
  return [state, actions, pack];
}

function termsToRemember({ audit, pack }: Result, today: Day): RememberedTerms {
  return { pack: pack.id, asOf: audit.asOf, chosen: audit.asOf !== today };
}

/** The same sheets as they were read, with columns settled otherwise by the clerk: what was forgotten is not to come back. */
function isSettledSince(before: Result, now: Result): boolean {
  const same = now.sheets.every(({ grid }, place) => before.sheets[place]?.grid === grid);
  return (
    same &&
    now.sheets.some(
      ({ settled, remembered }, place) => settled !== remembered && before.sheets[place]?.settled !== settled,
    )
  );
}

/** What a heading means is the same in every sheet; a value for the whole of a sheet is that sheet's own. */
function settledWith(all: readonly Settled[], place: number, its: Settled): readonly Settled[] {
  return all.map((one, at) => (at === place ? its : { ...one, headings: its.headings }));
}
