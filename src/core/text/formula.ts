/** Far below Excel's 32,767, far above what anybody reads in a cell. */
const LONGEST = 4000;

const FULL_WIDTH: Readonly<Record<string, string>> = { "=": "＝", "+": "＋", "-": "－", "@": "＠" };

/** Text that no program takes for a formula, even after somebody copies it into a text file: a leading = + - @ becomes full-width. */
export function neutralizeFormula(text: string): string {
  const first = text.charAt(0);
  const mild = (FULL_WIDTH[first] ?? first) + text.slice(first.length);
  return mild.length > LONGEST ? `${mild.slice(0, LONGEST - 1)}…` : mild;
}
