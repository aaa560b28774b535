/** More different values than the words of any column; what is kept of a longer one is dropped and begun anew. */
const MOST = 50_000;

/** The same function, but what it said about a value once it says again without work: columns repeat their few words. */
export function memoize<V, R>(parse: (value: V) => R): (value: V) => R {
  const known = new Map<V, R>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = parse(value);
    if (known.size >= MOST) known.clear();
    known.set(value, result);
    return result;
  };
}
