/** Brings something back to how it was when this was made. */
export type Mark = () => void;

/** A step that was begun. */
export interface Step {
  /** Something was changed: it can be taken back from now on, and what was taken back before cannot be brought again. */
  readonly keep: () => void;
  /** It went wrong: nothing of it stays. */
  readonly cancel: () => void;
}

/** What can be taken back and brought again, one step after the other. */
export interface History {
  /** Before something may change. */
  readonly begin: () => Step;
  /** Before a cell changes: cells that change in one turn are one step, as when a column is filled down. */
  readonly edit: () => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

const MOST_STEPS = 100;

export function createHistory(mark: () => Mark): History {
  const done: Mark[] = [];
  const undone: Mark[] = [];
  let open = false;

  /** Goes to the last mark of one list, and leaves how it is now in the other. */
  function go(from: Mark[], to: Mark[]): boolean {
    const back = from.pop();
    if (!back) return false;
    to.push(mark());
    back();
    open = false;
    return true;
  }

  function begin(): Step {
    const back = mark();
    return {
      keep() {
        done.push(back);
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
      begin().keep();
      open = true;
      setTimeout(() => (open = false), 0);
    },
    undo: () => go(done, undone),
    redo: () => go(undone, done),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}
