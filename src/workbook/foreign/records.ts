import { PortError } from "../port";

/** What is left of a stream of records, and how its texts are written. */
interface CellRecords {
  readonly records: Uint8Array;
  /** Excel 97 and later. */
  readonly unicode: boolean;
  /** 0 where the file says none. */
  readonly codePage: number;
}

const FORMULA = 0x0006;
const FILE_PASS = 0x002f;
const CONTINUE = 0x003c;
const CODE_PAGE = 0x0042;
const SHARED_STRINGS = 0x00fc;
const BEGIN = 0x0809;
/** A record that every reader passes over. */
const NOTHING = 0x00c5;
/** Where a formula record says how long its formula is. */
const FORMULA_LENGTH = 20;
const UNICODE_VERSION = 0x0600;
/** Excel writes 8,224 bytes into one piece of the shared strings. */
const SHORT_PIECE = 4_000;

/** Sheets, formats, cells, merges, columns and rows. */
const KEPT = new Set([
  ...[BEGIN, 0x000a, 0x0085, CODE_PAGE, 0x0022, 0x041e, 0x00e0, SHARED_STRINGS],
  ...[0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x00bd, FORMULA, 0x0207, 0x0205],
  ...[0x00e5, 0x007d, 0x0208, 0x0200, 0x0081],
]);

/**
 * A copy of the stream with nothing but cells in it: charts, links, comments, names and formulas are where a file can cost a
 * reader most, and none of them is wanted. Places do not move, since sheets are found by them. Throws PortError "encrypted",
 * "too-complex".
 */
export function cellRecords(stream: Uint8Array): CellRecords {
  const records = stream.slice();
  const view = new DataView(records.buffer);
  let at = 0;
  let before = NOTHING;
  let unicode = false;
  let codePage = 0;
  let [pieces, pieced] = [0, 0];
  while (at + 4 <= records.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const body = at + 4;
    const whole = body + length <= records.length;
    if (type === FILE_PASS) throw new PortError("encrypted");
    if (type === BEGIN && at === 0 && whole && length >= 2) unicode = view.getUint16(body, true) >= UNICODE_VERSION;
    if (type === CODE_PAGE && whole && length >= 2) codePage = view.getUint16(body, true);
    if (type === FORMULA && whole && length >= FORMULA_LENGTH + 2) view.setUint16(body + FORMULA_LENGTH, 0, true);
    if (type === CONTINUE && before === SHARED_STRINGS) [pieces, pieced] = [pieces + 1, pieced + length];
    const kept =
      type === CONTINUE ? before === SHARED_STRINGS || before === 0x0204 || before === 0x0207 : KEPT.has(type);
    if (!kept) view.setUint16(at, NOTHING, true);
    if (type !== CONTINUE) before = kept ? type : NOTHING;
    at = body + length;
  }
  if (pieces > 10 && pieced < pieces * SHORT_PIECE) throw new PortError("too-complex");
  return { records, unicode, codePage };
}
