import type { Below } from "./column-map";
import type { Heading } from "./heading";
import type { Header } from "./header";
import type { Headings } from "./headings";
import { fits } from "./sense/fit";
import { senseReader } from "./sense/sense";
import type { SettledColumns } from "./settled";

const LEVEL = "等级";

/** The same header, with a column 职称 beside the one that is read for 职称级别 read for the name of the title. */
export function withTitleNames(header: Header, below: Below, known: Headings, settled: SettledColumns): Header {
  const { columns, headings } = header;
  const [rank] = columns.get("titleRank") ?? [];
  if (rank === undefined || columns.has("titleName") || settled.closed.has("titleName")) return header;
  const senseOf = senseReader(known);
  const rankHeading = headings.find(({ column }) => column === rank);
  if (rankHeading === undefined || !senseOf(rankHeading).roles.includes(LEVEL)) return header;
  const feeding = new Set([...columns.values()].flat());
  const [only, ...others] = headings.filter(mayBeName);
  if (only === undefined || others.length > 0) return header;
  const { column } = only;
  return {
    ...header,
    columns: new Map([...columns, ["titleName", [column]]]),
    reasons: new Map([...header.reasons, [column, "beside"]]),
    unsure: header.unsure.filter(({ at }) => at.column !== column),
  };

  function mayBeName(heading: Heading): boolean {
    const { claim, roles } = senseOf(heading);
    if (feeding.has(heading.column) || settled.fieldsOf.has(heading.column)) return false;
    if (claim?.fields.join() !== "titleRank" || roles.includes(LEVEL) || roles.includes("是否")) return false;
    return below.isFilled(heading.column) && fits("titleName", below.contents(heading.column)) !== false;
  }
}
