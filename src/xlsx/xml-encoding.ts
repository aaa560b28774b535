import { strFromU8 } from "fflate";
import { PortError } from "../workbook/port";
import { utf8 } from "./utf8";

const DECLARED = /^(<\?xml\s[^>]*?encoding\s*=\s*)(["'])([^"']*)\2/i;
/** Bytes in which a declaration ends in any encoding that begins as ASCII does. */
const DECLARATION_LENGTH = 200;

/**
 * A part's XML as UTF-8 without byte order mark, whatever it was written in: the mark or the declaration tells. Its
 * declaration then says UTF-8 too. Throws PortError "encoding" for what this machine cannot read.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  // UTF-16 by its mark, or by the "<?" with which a part begins.
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), "utf-16be");
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return decoded(bytes, "utf-16le");
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return decoded(bytes, "utf-16be");
  // A picture is no XML and stays as it is.
  if (first !== 0x3c || second !== 0x3f) return bytes;
  const label = DECLARED.exec(strFromU8(bytes.subarray(0, DECLARATION_LENGTH), true))?.[3]
    ?.trim()
    .toLowerCase();
  // What begins with single bytes is not UTF-16, whatever a program that writes from memory says of it.
  const isUtf8 = label === undefined || /^(?:utf-?8|utf-?16|utf-?32|ucs-?[24]|unicode)/.test(label);
  return isUtf8 ? bytes : decoded(bytes, label);
}

function decoded(bytes: Uint8Array, label: string): Uint8Array {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new PortError("encoding", label);
  }
  return utf8(text.replace(DECLARED, "$1$2UTF-8$2"));
}
