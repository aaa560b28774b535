import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * When `news` comes and what had the focus is gone from the screen, the focus goes to the returned element instead of to
 * nowhere. It is never taken from anything that has it, least of all from the sheet.
 */
export function useFocusIfLost<T extends HTMLElement>(news: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => focusIfLost(element.current), [news]);
  return element;
}

/** The same, before any that wait for the same news: for what is nearer to where the focus was. Null is no news. */
export function useFocusNearbyIfLost<T extends HTMLElement>(news: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (news !== null) focusIfLost(element.current);
  }, [news]);
  return element;
}

function focusIfLost(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus({ preventScroll: true });
}
