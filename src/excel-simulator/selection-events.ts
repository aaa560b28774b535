import type { Host } from "./host";

/** What Office.js calls the event (Office.EventType.DocumentSelectionChanged). */
export const SELECTION_CHANGED = "documentSelectionChanged";

type Handler = () => void;

/** The part of `Office.context.document` that tells of selections; any other event fails loudly. */
export interface SelectionEvents {
  addHandlerAsync(type: string, handler: Handler): void;
  removeHandlerAsync(type: string, options: { readonly handler: Handler }): void;
}

/** Joins those who listen to a host. As in Office.js, the event says that something else is selected, and not what. */
export function selectionEvents(host: Pick<Host, "onSelect"> | undefined): SelectionEvents {
  const stops = new Map<Handler, () => void>();
  return {
    addHandlerAsync(type, handler) {
      assertSelection(type);
      if (stops.has(handler)) throw new Error("The handler is added already.");
      if (host) stops.set(handler, host.onSelect(handler));
    },
    removeHandlerAsync(type, { handler }) {
      assertSelection(type);
      const stop = stops.get(handler);
      if (host && stop === undefined) throw new Error("The handler was never added.");
      stop?.();
      stops.delete(handler);
    },
  };
}

function assertSelection(type: string): void {
  if (type !== SELECTION_CHANGED) throw new Error(`The simulator has no event ${type}.`);
}
