/** Two numbers with only a space between them are 22 digits in a row. */
const MOBILE = /^(?:0086|86)?(1[3-9]\d{9})(?:1[3-9]\d{9})*$/;
/** As nearly all are written. */
const PLAIN = /^1[3-9]\d{9}$/;

/** The eleven digits of a mobile number, of several the first good one; null where there is none. */
export function parsePhone(text: string): string | null {
  if (PLAIN.test(text)) return text;
  for (const piece of text.split(/[^\d+\-() ]+/)) {
    const [, mobile] = MOBILE.exec(piece.replace(/\D/g, "")) ?? [];
    if (mobile !== undefined) return mobile;
  }
  return null;
}
