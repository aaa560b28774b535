import { useEffect, useRef, type RefObject } from "react";

/**
 * When `news` comes and what had the focus is gone from the screen, the focus goes to the returned element instead of to
 * nowhere. It is never taken from anything that has it, least of all from the sheet.
 */
export function useFocusIfLost<T extends HTMLElement>(news: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      element.current?.focus({ preventScroll: true });
  }, [news]);
  return element;
}
