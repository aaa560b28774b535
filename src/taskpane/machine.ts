/** Everything that may be kept on this machine, for all workbooks; each key's text is JSON whose shape stands where it is used. */
export const MACHINE_KEYS = ["columns", "answers", "terms"] as const;

/** columns: what a heading means, by its words alone; answers: to questions that every sheet asks again; terms: the last notice. */
export type MachineKey = (typeof MACHINE_KEYS)[number];

/**
 * A small store of this machine. Browsers may block it, empty it or refuse more, so nothing may depend on it: nothing here
 * throws. Callers see to it that no personal data is kept: headings, never what stands below them.
 */
export interface Machine {
  /** Null for what is not there, or not to be had. Anybody on the machine can have written it. */
  load(key: MachineKey): string | null;
  /** Null forgets. False where it was not kept. */
  save(key: MachineKey, text: string | null): boolean;
}

/** UTF-16 units of one text: browsers give all pages of a site some five million. */
const LONGEST = 200_000;

/**
 * `storage` is asked anew each time, as asking alone may throw. `partition`: what the host wants before every key where several
 * of its pages share the storage (Office.context.partitionKey).
 */
export function machineOf(storage: () => Storage, partition = ""): Machine {
  const nameOf = (key: MachineKey): string => `${partition}rending.${key}`;
  return {
    load: (key) => attempt(() => storage().getItem(nameOf(key)), null),
    save: (key, text) =>
      (text === null || text.length <= LONGEST) &&
      attempt(() => {
        if (text === null) storage().removeItem(nameOf(key));
        else storage().setItem(nameOf(key), text);
        return true;
      }, false),
  };
}

/** A machine that keeps nothing. */
export const FORGETFUL: Machine = { load: () => null, save: () => false };

/** The keys under which something is kept. */
export function keptBy(machine: Machine): readonly MachineKey[] {
  return MACHINE_KEYS.filter((key) => machine.load(key) !== null);
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
