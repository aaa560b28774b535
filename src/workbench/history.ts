/** Brings something back to how it was when this was made. */
export type Mark = () => void;

/** A step that was begun. */
export interface Step {
  /** Something was changed: it can be taken back from now on, and what was taken back before cannot be brought again. */
  readonly keep: () => void;
  /** It went wrong: nothing of it stays. */
  readonly cancel: () => void;
}

/** Who made a step: the pane, or the clerk in the sheet. */
export type Maker = "pane" | "clerk";

/** What can be taken back and brought again, one step after the other. */
export interface History {
  /** Before something may change. */
  readonly begin: (maker: Maker) => Step;
  /** Before a cell changes: cells that change in one turn are one step, as when a column is filled down. */
  readonly edit: () => void;
  /** Whose step it was; null where there is none. */
  readonly undo: () => Maker | null;
  readonly redo: () => Maker | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

interface Made {
  readonly maker: Maker;
  readonly back: Mark;
}

const MOST_STEPS = 100;

export function createHistory(mark: () => Mark): History {
  const done: Made[] = [];
  const undone: Made[] = [];
  let open = false;

  /** Goes to the last mark of one list, and leaves how it is now in the other. */
  function go(from: Made[], to: Made[]): Maker | null {
    const last = from.pop();
    if (!last) return null;
    to.push({ ...last, back: mark() });
    last.back();
    open = false;
    return last.maker;
  }

  function begin(maker: Maker): Step {
    const back = mark();
    return {
      keep() {
        done.push({ maker, back });
        if (done.length > MOST_STEPS) done.shift();
        undone.length = 0;
        open = false;
      },
      cancel: back,
    };
  }

  return {
    begin,
    edit() {
      if (open) return;
      begin("clerk").keep();
      open = true;
      setTimeout(() => (open = false), 0);
    },
    undo: () => go(done, undone),
    redo: () => go(undone, done),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}
