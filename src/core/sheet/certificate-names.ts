import type { Field } from "../terms/field";
import { headingKeys, type Heading } from "./heading";
import type { Header } from "./header";
import type { Headings } from "./headings";
import type { Below } from "./column-map";
import { fits, holdsTrades } from "./sense/fit";
import { senseReader } from "./sense/sense";

const NAME: Field = "certificateOccupation";
/** Fields of the certificate held. A column that may be one of the first three may hold its name as well. */
const NAMING: readonly Field[] = [NAME, "certificateLevel", "certificateKind"];
const OF_CERTIFICATE: readonly Field[] = [...NAMING, "certificateNumber", "certificateDate", "hasCertificate"];
const TRADES: readonly Field[] = ["occupation", "workType"];

/**
 * The header of a sheet with a certificate whose occupation no column states: columns that feed nothing and may hold the name of
 * that certificate offer it first. Such are columns whose words speak of a certificate (技能证书), and trades beside its columns.
 */
export function withCertificateNames(header: Header, below: Below, known: Headings): Header {
  const { columns, headings } = header;
  if (columns.get(NAME)?.some(below.isFilled) === true || !OF_CERTIFICATE.some((field) => columns.has(field)))
    return header;
  const feeding = new Set([...columns.values()].flat());
  const ofCertificate = new Set(OF_CERTIFICATE.flatMap((field) => columns.get(field) ?? []));
  const senseOf = senseReader(known);
  const naming = new Set(headings.filter(mayName).map(({ column }) => column));
  if (naming.size === 0) return header;
  return {
    ...header,
    offersOf: (column) =>
      naming.has(column) ? [...new Set([NAME, ...header.offersOf(column)])] : header.offersOf(column),
  };

  function mayName(heading: Heading): boolean {
    const { column } = heading;
    if (feeding.has(column) || !below.isFilled(column) || senseOf(heading).foreign) return false;
    const contents = below.contents(column);
    if (fits(NAME, contents) === false) return false;
    const offers = header.offersOf(column);
    if (offers.some((field) => NAMING.includes(field)) || isCertificate(heading)) return true;
    const asksForTrade = offers.some((field) => TRADES.includes(field));
    if (!isBeside(column) || !columns.has("occupation")) return false;
    return asksForTrade || (offers.length === 0 && holdsTrades(contents));
  }

  function isBeside(column: number): boolean {
    return ofCertificate.has(column - 1) || ofCertificate.has(column + 1);
  }

  /** 资格证, 技能证书: the certificate itself, and not what of it. */
  function isCertificate({ child }: Heading): boolean {
    return headingKeys(child).some((key) => known.lexicon.words.roles.get(key)?.join() === "证书");
  }
}
