import { isoOf } from "./day";
import type { Life } from "./life";
import type { Written } from "./spelling";
import type { Failure } from "./trial";

/** A failure as one can read it: the notice, the verdict, the row as written, the life. */
export function storyOf({ kind, sheet: { set, pack, asOf, history }, row: { decision }, person }: Failure): string {
  const { life, aim, truth, cells } = person;
  const written = Object.entries(cells).flatMap(([heading, value]) =>
    value === "" ? [] : [`${heading}=${shown(value)}`],
  );
  const posts = history?.cells.filter(([id]) => id === life.id).map((line) => line.slice(2).join(" ")) ?? [];
  const { verdict, clause, nearest, assumed } = decision;
  return [
    `${kind.toUpperCase()} ${pack.id} ${isoOf(asOf)} [${set.name}] ${aim.occupation}${aim.workType ?? ""} ${aim.level}级`,
    `  said ${verdict} by ${clause?.clause.id ?? nearest?.clause.id ?? "-"} (assumed ${assumed.join(" ") || "nothing"}); the life says ${truth}`,
    `  row: ${written.join(" | ")}`,
    ...(posts.length > 0 ? [`  工作经历: ${posts.join(" ; ")}`] : []),
    `  life: ${lifeLine(life)}`,
  ].join("\n");
}

function lifeLine({ birth, stages, jobs, papers, titles, trainings, apprenticeship }: Life): string {
  return [
    `born ${isoOf(birth)}`,
    ...stages
      .slice(2)
      .map(
        ({ kind, school, form, major, start, end, outcome }) =>
          `${kind} ${school.name}(${school.type}${school.evaluated ? " 经评估" : ""}) ${form} ${major ?? ""} ${isoOf(start)}..${isoOf(end)} ${outcome}`,
      ),
    ...jobs.map(({ trade, start, end, kind }) => `${trade} ${kind} ${isoOf(start)}..${end === null ? "" : isoOf(end)}`),
    ...papers.map(({ kind, trade, level, date }) => `${kind} ${trade} ${level ?? ""} ${isoOf(date)}`),
    ...titles.map(({ rank, matches, date }) => `${rank}职称 ${matches ? "matches" : "other"} ${isoOf(date)}`),
    ...trainings.map(({ trade, level, proof, date }) => `培训 ${trade} ${level} ${proof} ${isoOf(date)}`),
    ...(apprenticeship ? [`学徒 ${apprenticeship.trade} ${isoOf(apprenticeship.until)}`] : []),
  ].join("; ");
}

/** A date that its cell shows without its day stands in braces, with how much of it is shown. */
function shown(value: Written): string {
  return typeof value === "object"
    ? `{${isoOf(value.serial - 25569).slice(0, value.form === 1 ? 7 : 4)}}`
    : String(value);
}
