/** Neither null nor missing. */
export function isKnown<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
