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
      for (let n = 0; n < text.length; n++) {
        const code = text.charCodeAt(n);
        if (code < 0x80) bytes[length++] = code;
        else if (code < 0x800) {
          bytes[length++] = 0xc0 | (code >> 6);
          bytes[length++] = 0x80 | (code & 63);
        } else {
          const whole = text.codePointAt(n) ?? 0;
          const point = whole >= 0xd800 && whole < 0xe000 ? 0xfffd : whole;
          if (point > 0xffff) {
            bytes[length++] = 0xf0 | (point >> 18);
            bytes[length++] = 0x80 | ((point >> 12) & 63);
            n++;
          } else bytes[length++] = 0xe0 | (point >> 12);
          bytes[length++] = 0x80 | ((point >> 6) & 63);
          bytes[length++] = 0x80 | (point & 63);
        }
      }
    },
    copy(source, from, to) {
      room(to - from);
      bytes.set(source.subarray(from, to), length);
      length += to - from;
    },
    done: () => bytes.subarray(0, length),
  };
}

export function utf8(text: string): Uint8Array {
  const writer = byteWriter(text.length + 16);
  writer.text(text);
  return writer.done();
}
