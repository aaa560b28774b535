import type { RulePack } from "../../src/core/law/schema";
import type { MajorList, Occupation } from "../../src/core/terms/occupation";
import { LEVELS, SUBJECTS, SUBJECT_NAMES, type Level } from "../../src/core/terms/words";
import { packList, readPrintedList } from "./list";

/** What a notice says in tables, lists and figures, typed from its paper: test/cases/notices/<pack>.yaml. */
export interface Notice {
  readonly occupations: Readonly<Record<string, NoticeOccupation>>;
  readonly [rest: string]: unknown;
}
type NoticeLists = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
interface NoticeOccupation {
  readonly related?: unknown;
  readonly majors?: NoticeLists;
  readonly standardMajors?: NoticeLists;
  readonly [rest: string]: unknown;
}

/** What the pack says otherwise than the paper, by place. */
export function noticeFaults(pack: RulePack, printed: Notice): readonly string[] {
  return differences("", withLists(printed, pack), noticeOf(pack));
}

/** The printed lines read as lists, mended by the slips that the pack's own list names. */
function withLists(printed: Notice, pack: RulePack): unknown {
  const slipsOf = (ids: readonly string[] = []) => pack.slips.filter(({ id }) => ids.includes(id));
  const occupations = Object.entries(printed.occupations).map(
    ([name, { related, majors, standardMajors, ...rest }]) => {
      const own = pack.occupations.find((occupation) => occupation.name === name);
      const read = (part: NoticeLists, ours: readonly MajorList[] = []) =>
        Object.fromEntries(
          Object.entries(part).map(([id, { list, ...about }]) => {
            const slips = ours.find((one) => one.id === id)?.slips;
            return [id, { ...about, list: readPrintedList(String(list), slipsOf(slips)) }];
          }),
        );
      return [
        name,
        {
          ...rest,
          ...(related ? { related: readPrintedList(String(related), slipsOf(own?.relatedOccupations?.slips)) } : {}),
          ...(majors ? { majors: read(majors, own?.majorLists) } : {}),
          ...(standardMajors ? { standardMajors: read(standardMajors, own?.standardMajorLists) } : {}),
        },
      ];
    },
  );
  return { ...printed, occupations: Object.fromEntries(occupations) };
}

function noticeOf(pack: RulePack): unknown {
  const { issuer, title, number = "无文号", date = "无日期", place, kind, basis } = pack.source;
  return plain({
    pack: pack.id,
    title: pack.title,
    source: [issuer, title, number, date, place, kind].join("｜"),
    basis: basis.length > 0 ? basis : undefined,
    effective: `${pack.effective.from ?? "不限"} 至 ${pack.effective.to ?? "不限"}`,
    age: pack.prerequisites.age?.years,
    passMark: passMarkOf(pack),
    occupations: Object.fromEntries(pack.occupations.map((occupation) => [occupation.name, occupationOf(occupation)])),
    documents: documentsOf(pack),
    photo: photoOf(pack),
    idTypes:
      pack.idTypes && Object.fromEntries(pack.idTypes.accepted.map(({ origin, types }) => [origin, types.join("、")])),
    retake: retakeOf(pack),
    penalties: pack.penalties.length > 0 ? pack.penalties.map(penaltyOf) : undefined,
    groupApplication: groupOf(pack),
    calendar: pack.calendar.length > 0 ? pack.calendar.map(({ topic, text }) => `${topic} ${text}`) : undefined,
    plan: planOf(pack),
    slips: {
      mended: idsOf(pack, true),
      named: idsOf(pack, false),
    },
  });
}

/** 60 · 60｜whose it is, where the notice prints none */
function passMarkOf({ passMark }: RulePack): unknown {
  return passMark?.borrowed === undefined ? passMark?.points : `${passMark.points}｜${passMark.borrowed}`;
}

function groupOf({ groupApplication: rule }: RulePack): unknown {
  return (
    rule && [...(rule.students ? ["院校在校学生"] : []), ...(rule.trainees ? ["社会培训机构学员"] : [])].join("、")
  );
}

function occupationOf(occupation: Occupation): unknown {
  const { code, legacyCodes, aliases, workTypes, levels, conditions, education, majorCrosswalk } = occupation;
  return {
    code: code ?? undefined,
    legacyCodes: legacyCodes.length > 0 ? legacyCodes : undefined,
    aliases: aliases.length > 0 ? aliases.map(aliasOf) : undefined,
    levels: levels?.join(""),
    workTypes:
      workTypes.length > 0
        ? Object.fromEntries(
            workTypes.map((workType) => {
              const names = workType.aliases.map(aliasOf).join("、");
              return [workType.name, `${workType.levels.join("")}${names && `（又名 ${names}）`}`];
            }),
          )
        : undefined,
    conditions,
    education: education && `${education.floor}${education.equivalent ? "（或相当）" : ""}`,
    fees: occupation.fees && byLevel((level) => feeOf(occupation.fees?.[level])),
    subjects: Object.values(occupation.subjects).some(Boolean)
      ? byLevel((level) => occupation.subjects[level]?.map((subject) => SUBJECT_NAMES[subject]).join(" "))
      : undefined,
    related: occupation.relatedOccupations && packList(occupation.relatedOccupations),
    majors: listsOf(occupation.majorLists),
    standardMajors: listsOf(occupation.standardMajorLists),
    crosswalk: majorCrosswalk.length > 0 ? majorCrosswalk.map(({ categories }) => categories.join("＝")) : undefined,
  };
}

function listsOf(lists: readonly MajorList[]): unknown {
  return lists.length > 0 ? Object.fromEntries(lists.map((list) => [list.id, majorsOf(list)])) : undefined;
}

function majorsOf(list: MajorList): unknown {
  const { scope, clauses, clausesAssumed, schools, slips } = list;
  const names = { own: "本专业", either: "本专业或相关专业", related: "相关专业" };
  return {
    scope: names[scope],
    clauses: clauses || clausesAssumed ? `${clauses?.join(" ") ?? ""}${clausesAssumed ? "（推定）" : ""}` : undefined,
    schools: schools?.join("、"),
    slips: slips.length > 0 ? slips.join(" ") : undefined,
    list: packList(list),
  };
}

function aliasOf({ name, warn }: Occupation["aliases"][number]): string {
  return warn ? `${name}（提醒）` : name;
}

/** 200 · 100+338=438 · 未公布 */
function feeOf(fee: NonNullable<Occupation["fees"]>[Level]): string | undefined {
  if (!fee) return undefined;
  const parts = SUBJECTS.flatMap((subject) => fee[subject] ?? []);
  return `${parts.length > 0 ? `${parts.join("+")}=` : ""}${fee.total ?? "未公布"}`;
}

function byLevel(of: (level: Level) => string | undefined): unknown {
  return Object.fromEntries(LEVELS.map((level) => [level, of(level)]));
}

function documentsOf({ documents }: RulePack): unknown {
  if (!documents) return undefined;
  const { always, individual, group, byRequirement, byClause } = documents;
  const texts = Object.entries({ always, individual, group, ...byRequirement, ...byClause }).map(
    ([key, papers]) => [key, papers?.length ? papers.map(({ text }) => text) : undefined] as const,
  );
  return Object.fromEntries(texts);
}

function photoOf({ photo }: RulePack): unknown {
  if (!photo) return undefined;
  const { size, background, withinMonths, formats, minKb, maxKb, minWidthPx, minHeightPx, fileName } = photo;
  const said = (value: unknown, words: string) => (value === undefined ? [] : [words.replace("N", String(value))]);
  return [
    size,
    background,
    ...said(withinMonths, "近N个月"),
    ...formats,
    ...said(minKb, "Nkb起"),
    ...said(maxKb, "至多Nkb"),
    ...said(minWidthPx, "宽N像素起"),
    ...said(minHeightPx, "高N像素起"),
    ...said(fileName, "以N命名"),
  ].join(" ");
}

function retakeOf({ retake }: RulePack): unknown {
  if (!retake) return undefined;
  const { validYears, published, attempts, forfeitedByNewApplication, afterCompetition } = retake;
  const names = { 5: "五", 4: "四", 3: "三", 2: "二", 1: "一" };
  const years = LEVELS.flatMap((level) => (validYears[level] ? [`${names[level]}${validYears[level]}`] : []));
  const time = published && `${published.workingDays}个工作日${published.days ? `加${published.days}天` : ""}`;
  return { validYears: years.join(" "), published: time, attempts, forfeitedByNewApplication, afterCompetition };
}

function penaltyOf({ conduct, acts, gravity, cancels, ban }: RulePack["penalties"][number]): unknown {
  const time = ban ? `，${ban.kind === "restOfYear" ? "当年" : `${ban.years}年`}` : "";
  return { [`${conduct}${gravity ? `（情节${gravity}）` : ""}：${cancels}${time}`]: acts.join("、") };
}

/** Of a table of rows only the head: its rows have an oracle of their own (plan.ts). */
function planOf({ plan }: RulePack): unknown {
  if (!plan) return undefined;
  const { title, institution, institutionCode, institutionType, contactPerson, contactPhone, date, footnotes } = plan;
  const head = [title, institution, institutionCode, institutionType, contactPerson, contactPhone, date];
  const rows = plan.blocks.flatMap(({ occupation, workTypes, levels, subjects, venue, contact, sessions }) => [
    [
      [occupation, ...workTypes, levels.join("")].join(" "),
      ...SUBJECTS.filter((subject) => subjects[subject]).map((subject) => SUBJECT_NAMES[subject]),
    ].join(" ") + `｜${venue ?? ""}｜${contact ?? ""}`,
    ...sessions.map(({ apply, exam }) => `${apply ?? ""} → ${exam}`.trim()),
  ]);
  const tabled = institutionCode !== null;
  return { head: head.map((part) => part ?? "").join("｜"), footnotes, calendar: tabled ? undefined : rows };
}

function idsOf({ slips }: RulePack, mended: boolean): string {
  const ids = slips.filter((slip) => slip.mended === mended).map(({ id }) => id);
  return ids.sort().join(" ");
}

/** As JSON has it: without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function differences(path: string, printed: unknown, ours: unknown): readonly string[] {
  if (isRecord(printed) && isRecord(ours)) {
    const keys = new Set([...Object.keys(printed), ...Object.keys(ours)]);
    return [...keys].flatMap((key) => differences(path ? `${path}.${key}` : key, printed[key], ours[key]));
  }
  const [wanted, found] = [JSON.stringify(printed), JSON.stringify(ours)];
  return wanted === found ? [] : [`${path}: ${wanted} is printed, the pack says ${found}`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
