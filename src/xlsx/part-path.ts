/** One key for every way to write a part's path: in any case, with a leading "/", with %20 for a blank. */
export function pathKey(path: string): string {
  const plain = path.replace(/^\/+/, "").toLowerCase();
  if (!plain.includes("%")) return plain;
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    return plain;
  }
}

export function samePart(one: string, other: string): boolean {
  return pathKey(one) === pathKey(other);
}
