/** The same function, but what it said about a value once it says again without work: columns repeat their few words. */
export function memoize<V, R>(parse: (value: V) => R): (value: V) => R {
  const known = new Map<V, R>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = parse(value);
    known.set(value, result);
    return result;
  };
}
