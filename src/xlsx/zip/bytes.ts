/** Grows as text and bytes are put in; a 76 MB sheet is written without one string of that size. */
export interface ByteWriter {
  text(text: string): void;
  /** A stretch of other bytes. */
  copy(bytes: Uint8Array, from: number, to: number): void;
  /** All that was put in. */
  done(): Uint8Array;
}

/** `expected`: about how many bytes will come. */
export function byteWriter(expected: number): ByteWriter {
  let bytes = new Uint8Array(Math.max(64, expected));
  let length = 0;
  function room(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(length + more, Math.ceil(bytes.length * 1.5)));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }
  return {
    text(text) {
      room(text.length * 3);
      length = encodeInto(bytes, length, text);
    },
    copy(source, from, to) {
      room(to - from);
      // A view costs more than a few bytes.
      if (to - from < 32) for (let at = from; at < to; at++) bytes[length++] = source[at] ?? 0;
      else {
        bytes.set(source.subarray(from, to), length);
        length += to - from;
      }
    },
    done: () => bytes.subarray(0, length),
  };
}

/** Writes UTF-8 from `at` on and gives the place behind it. A TextEncoder costs more than the short texts of cells. */
function encodeInto(bytes: Uint8Array, at: number, text: string): number {
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
    } else {
      const whole = text.codePointAt(n) ?? 0;
      const point = whole >= 0xd800 && whole < 0xe000 ? 0xfffd : whole;
      if (point > 0xffff) {
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 63);
        n++;
      } else bytes[at++] = 0xe0 | (point >> 12);
      bytes[at++] = 0x80 | ((point >> 6) & 63);
      bytes[at++] = 0x80 | (point & 63);
    }
  }
  return at;
}

export function utf8(text: string): Uint8Array {
  const writer = byteWriter(text.length + 16);
  writer.text(text);
  return writer.done();
}
