import { PortError } from "../port";

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Where a page or an XML file says its encoding. */
const HEAD_BYTES = 2048;
const DECLARED = /<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']|charset\s*=\s*["']?\s*([\w-]+)/i;
/** What stands in no text; tabs and ends of lines and pages do. */
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file without its byte order mark: by that mark, by what a page says of itself, as UTF-8 where it is valid
 * UTF-8, else as GB18030, which is what Chinese Excel and WPS write. Null for what is no text; PortError "encoding" for text in
 * none of them.
 */
export function textOf(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([, its]) => its.every((byte, n) => bytes[n] === byte));
  const declared = mark ? undefined : declaredIn(bytes);
  const labels = [...(mark ? [mark[0]] : []), ...(declared === undefined ? [] : [declared]), "utf-8", "gb18030"];
  if (!mark?.[0].startsWith("utf-16") && bytes.subarray(0, HEAD_BYTES).includes(0)) return null;
  for (const label of labels) {
    const text = decoded(bytes, label);
    if (text !== null) return BINARY.test(text) ? null : text;
  }
  throw new PortError("encoding", declared ?? "");
}

/** The bytes as text; null where they are none in this encoding, or nobody knows the encoding. */
export function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  if (!/^\s*</.test(head)) return undefined;
  const [, xml, html] = DECLARED.exec(head) ?? [];
  const label = (xml ?? html)?.toLowerCase();
  // A page that is in memory as UTF-16 has a mark; one that says so without it is wrong.
  return label?.startsWith("utf-16") ? undefined : label;
}
