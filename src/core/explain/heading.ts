import type { Unsure } from "../sheet/columns";
import { fieldHeader } from "../sheet/fields";
import type { SheetProblem } from "../sheet/sheet-reading";
import { columnLetter } from "../terms/cell";

/** What a heading that was not read, or not surely, means for the clerk. */
export function headingProblem({ heading, field, kind }: Unsure): SheetProblem {
  const words = [heading.parent, heading.child].filter((text) => text !== "").join("/");
  const column = `${columnLetter(heading.column)} 列“${words.replace(/\s+/g, "")}”`;
  const wanted = `“${fieldHeader(field)}”`;
  const sentences: { readonly [K in Unsure["kind"]]: SheetProblem } = {
    neighbour: {
      kind: "heading-unsure",
      severity: "warning",
      message: `${column}的意思不确定，没有采用；如果填的就是${wanted}，请把表头改为${wanted}。`,
    },
    twice: {
      kind: "heading-twice",
      severity: "error",
      message: `${column}与另一列都像是${wanted}，没有采用这一列；请只把其中一列的表头写作${wanted}。`,
    },
  };
  return sentences[kind];
}
