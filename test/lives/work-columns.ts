import { column, jobNow, monthsOf, ownWork, paperTold, type Column, type Writer } from "./row";
import { dateText, levelText, yearsText, type Written } from "./spelling";
import { isInScope, isOwn } from "./trade";
import type { CellValue } from "../../src/core/text/value";

/** Years in the occupation; where another column names the trade of today, all years of work may stand here. */
export const years = (heading = "从业年限"): Column =>
  column(heading, "years", 0.12, (writer) => {
    const { life, asOf, random, has } = writer;
    const now = jobNow(writer);
    const other = now !== undefined && isInScope(now.trade, "either", writer.occupation, writer.pack) !== "yes";
    if (has("trade") && other && !heading.includes("本职业") && random.chance(0.5)) {
      const total = monthsOf(life.jobs, 0, asOf);
      return total === null ? "" : yearsText(total, random);
    }
    const own = ownWork(writer, true);
    const months = monthsOf(own, 0, asOf);
    if (months === null) return "";
    const also = life.jobs.filter(
      ({ kind, trade }) => kind !== "全职" && isInScope(trade, "either", writer.occupation, writer.pack) === "yes",
    );
    if (also.length > 0) {
      // Work on the side is written with its remark, or nothing is: 0 would deny it.
      const both = monthsOf([...own, ...also], 0, asOf);
      if (both === null || random.chance(0.3)) return "";
      const whole = Math.floor(both / 12);
      return `${whole > 0 ? `${whole}年` : `${both}个月`}（${own.length > 0 ? "含" : ""}${also[0]?.kind ?? ""}）`;
    }
    return months === 0 ? random.pick<CellValue>(["", 0, "无"]) : yearsText(months, random);
  });

/** When work in the occupation began. */
export const workStart = (heading = "从业起始年月"): Column =>
  column(heading, "workStart", 0.12, (writer) => {
    const [first] = ownWork(writer, true);
    // Work on the side may be meant by 从业, so the later beginning of full work is not written as the first.
    const before = writer.life.jobs.some(
      ({ kind, trade, start }) =>
        kind !== "全职" &&
        first !== undefined &&
        start < first.start &&
        isInScope(trade, "either", writer.occupation, writer.pack) === "yes",
    );
    return first && !before ? dateText(first.start, writer.random, writer.random.chance(0.5) ? "month" : "any") : "";
  });
export const careerStart = (heading = "参加工作时间"): Column =>
  column(heading, "careerStart", 0.1, ({ life, random }) => {
    const [first] = life.jobs.filter(({ kind }) => kind !== "实习");
    return first && first === life.jobs[0] ? dateText(first.start, random) : "";
  });
export const employer = (heading = "工作单位"): Column =>
  column(heading, "employer", 0.1, (writer) => {
    const now = jobNow(writer);
    if (now) return now.kind === "实习" ? `${now.employer}（实习）` : now.employer;
    return writer.told.status === "在读" && writer.random.chance(0.3) ? writer.told.stage.school.name : "";
  });

const USUAL: Readonly<Record<string, readonly string[]>> = {
  互联网营销师: ["主播", "运营"],
  电子商务师: ["运营", "网店运营"],
};

/** The trade of today by its name, or by a word that is usual for it. */
export const trade = (heading = "从事职业"): Column =>
  column(heading, "trade", 0, (writer) => {
    const now = jobNow(writer);
    // All years of work may stand beside it, so another trade is never left out.
    if (now && isOwn(now.trade, writer.occupation) && writer.random.chance(0.1)) return "";
    if (now) return postOf(now.trade, writer);
    return writer.told.status === "在读"
      ? writer.random.pick(["学生", "无", ""])
      : writer.random.pick(["无", "待业", ""]);
  });

/** A trade as people write their post. */
export function postOf(name: string, { occupation, random }: Pick<Writer, "occupation" | "random">): string {
  const usual = isOwn(name, occupation) ? USUAL[occupation.name] : undefined;
  return usual && random.chance(0.25) ? random.pick(usual) : name;
}

/** What the person holds already; who holds nothing leaves it empty or says so. */
export const paperLevel = (heading = "原证书等级"): Column =>
  column(heading, "paperLevel", 0, (writer) => {
    const paper = paperTold(writer);
    const { pending } = writer.life;
    if (!paper && pending?.kind === "certificate" && !writer.has("paperKind")) {
      return `${String(levelText(pending.level, writer.random))}（${writer.random.pick(["在办", "公示中", "拟取得"])}）`;
    }
    if (!paper) return writer.random.pick(["", "", "无"]);
    if (paper.level !== null) return levelText(paper.level, writer.random);
    return paper.kind === "预备技师证书" && writer.has("paperKind") ? "预备技师" : "";
  });
export const paperTrade = (heading = "原证书职业"): Column =>
  column(heading, "paperTrade", 0, (writer) => told(writer, ({ trade: of }) => of));
export const paperKind = (heading = "原证书类别"): Column =>
  column(heading, "paperKind", 0, (writer) => told(writer, ({ kind }) => kind));
export const paperDate = (heading = "原证书发证日期"): Column =>
  column(heading, "paperDate", 0.12, (writer) => told(writer, ({ date }) => dateText(date, writer.random)));
export const paperNumber = (heading = "原证书编号"): Column =>
  column(heading, "paperNumber", 0.4, (writer) =>
    told(writer, ({ level }) => (level === null ? "" : `证字第${writer.random.between(10000, 99999)}号`)),
  );
export const yearsAfterPaper = (heading = "取证后从业年限"): Column =>
  column(heading, "yearsAfterPaper", 0.3, (writer) =>
    told(writer, ({ date }) => {
      const months = monthsOf(ownWork(writer, true), date, writer.asOf);
      return months === null ? "" : yearsText(months, writer.random);
    }),
  );

function told(writer: Writer, say: (paper: NonNullable<ReturnType<typeof paperTold>>) => Written): Written {
  const paper = paperTold(writer);
  // Without a column for the kind a paper that is no level is not written at all.
  if (!paper || (paper.level === null && !writer.has("paperKind"))) return "";
  return say(paper);
}

export const titleRank = (heading = "职称级别"): Column =>
  column(heading, "titleRank", 0.05, ({ life, random }) => {
    const [held] = life.titles;
    if (held) return held.rank;
    if (life.pending?.kind === "title") return `${life.pending.rank}（${random.pick(["评审中", "公示", "在办"])}）`;
    const skilled = life.papers.some(({ level }) => level !== null && level <= 3);
    return skilled && random.chance(0.15) ? "高级（技术工人）" : "";
  });
export const titleName = (heading = "职称名称"): Column =>
  column(heading, "titleName", 0.1, ({ life }) => life.titles[0]?.name ?? "");
export const titleDate = (heading = "职称取得日期"): Column =>
  column(
    heading,
    "titleDate",
    0.1,
    ({
      life: {
        titles: [first],
      },
      random,
    }) => (first ? dateText(first.date, random) : ""),
  );
export const titleMatches = (heading = "职称专业对应"): Column =>
  column(
    heading,
    "titleMatches",
    0.2,
    ({
      life: {
        titles: [first],
      },
    }) => (first ? (first.matches ? "是" : "否") : ""),
  );
export const juniorDate = (heading = "初级职称取得日期"): Column =>
  column(heading, "juniorDate", 0.3, ({ life, random }) => {
    const junior = life.titles.slice(1).find(({ rank }) => rank === "初级");
    return junior ? dateText(junior.date, random) : "";
  });
export const yearsAfterTitle = (heading = "取得职称后从业年限"): Column =>
  column(heading, "yearsAfterTitle", 0.3, (writer) => {
    const [first] = writer.life.titles;
    const months = first ? monthsOf(ownWork(writer, true), first.date, writer.asOf) : null;
    return months === null ? "" : yearsText(months, writer.random);
  });

/** Of a training in another trade nothing is said where no column asks for the trade. */
export const trainingLevel = (heading = "培训结业等级"): Column =>
  column(heading, "trainingLevel", 0.1, (writer) => {
    const [one] = writer.life.trainings;
    if (!one || !(writer.has("trainingTrade") || isOwn(one.trade, writer.occupation))) return "";
    return one.proof === "结业证书" || writer.has("trainingProof") ? levelText(one.level, writer.random) : "";
  });
export const trainingTrade = (heading = "培训职业"): Column =>
  column(heading, "trainingTrade", 0, ({ life }) => life.trainings[0]?.trade ?? "");
export const trainingProof = (heading = "培训证明"): Column =>
  column(heading, "trainingProof", 0, ({ life }) => life.trainings[0]?.proof ?? "");
export const apprenticeship = (heading = "学徒期满"): Column =>
  column(heading, "apprenticeship", 0.1, (writer) => {
    const served = writer.life.apprenticeship;
    if (served === null) return writer.random.pick(["", "否"]);
    return isInScope(served.trade, "either", writer.occupation, writer.pack) === "yes" ? "是" : "";
  });
