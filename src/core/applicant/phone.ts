/** The eleven digits of a mobile number, of several the first good one; null where there is none. */
export function parsePhone(text: string): string | null {
  const numbers = text
    .split(/[^\d+\-() ]+/)
    .map((piece) => piece.replace(/\D/g, "").replace(/^(?:0086|86)(?=1\d{10}$)/, ""));
  return numbers.find((number) => /^1[3-9]\d{9}$/.test(number)) ?? null;
}
