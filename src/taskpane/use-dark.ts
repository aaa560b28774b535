import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** Office's theme where Office tells it (the desktop does, Excel on the web does not), else what the system prefers. */
export function useDark(officeDark: boolean | undefined): boolean {
  const prefersDark = useSyncExternalStore(watch, () => window.matchMedia?.(QUERY).matches ?? false);
  return officeDark ?? prefersDark;
}

function watch(changed: () => void): () => void {
  const media = window.matchMedia?.(QUERY);
  media?.addEventListener("change", changed);
  return () => media?.removeEventListener("change", changed);
}
