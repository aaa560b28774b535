import type { Assumption } from "../requirements/assumptions";

const SAID: { readonly [A in Assumption]: { readonly on: string; readonly off: string } } = {
  "no-unclaimed-papers": {
    on: "没写的职称、培训、学徒、预备技师证书、院校评估论证，和没写的其他证书，都按没有算",
    off: "没写的职称、培训、学徒、预备技师证书、院校评估论证，和没写的其他证书，不知道有没有",
  },
  "work-since-start": {
    on: "只填了从业起始年月的，按从那时起一直在做算",
    off: "只填了从业起始年月的，中间可能断过，不知道做了几年，只知道最多几年",
  },
  "history-is-own-work": {
    on: "工作经历整张表没有写岗位的，都按本职业的工作算",
    off: "工作经历整张表没有写岗位的，不知道是不是本职业的工作；表名或表头写明“本职业”的、所填从业年限不少于经历的，还是按本职业算",
  },
  "no-certificate-columns": {
    on: "表里没有证书一类的列，按都没有证书算",
    off: "表里没有证书一类的列，不知道有没有证书",
  },
  "no-work-columns": {
    on: "表里没有从业年限、从业起始、从事职业一类的列，也没有工作经历，按没有从业经历算",
    off: "表里没有从业年限、从业起始、从事职业一类的列，不知道有没有从业经历",
  },
  "work-unbroken": {
    on: "所填年限按中间没有断过、一直做到审核日期算",
    off: "年限中间可能断过，取证后的年限只算能证明的部分",
  },
  "graduate-by-age": {
    on: "没写学习状态和毕业日期，也没有在校的字样，到了通常毕业的年龄（中专20岁、大专23岁、本科24岁等）按已毕业算",
    off: "没写学习状态和毕业日期的，不知道毕业没有",
  },
  "highest-diploma-only": {
    on: "已毕业的人只看所填的最高学历，以前的毕业证书按没有算",
    off: "已毕业的人，不知道以前还有没有别的毕业证书",
  },
  "no-unclaimed-diplomas": {
    on: "还在读的人没有写原学历的，按以前没有别的毕业证书算",
    off: "还在读的人，不知道以前有没有别的毕业证书",
  },
  "usual-school-routes": {
    on: "还在读的人，以前的毕业证书只考虑通常的升学途径",
    off: "还在读的人，以前的毕业证书各种可能都考虑",
  },
  "propose-level": {
    on: "没写申报等级的，按够条件的最高等级算",
    off: "没写申报等级的，不替他选，都待核",
  },
  "unlisted-is-unrelated": {
    on: "公告以“等”结尾的目录里没有列出的职业和专业，按不相关算",
    off: "公告以“等”结尾的目录里没有列出的职业和专业，不知道相关不相关",
  },
  "standard-majors": {
    on: "公告没有印专业目录而指向国家职业标准的，用别的公告为同一职业印的目录",
    off: "公告没有印专业目录的，不知道专业相关不相关",
  },
};

const NAMES: { readonly [K in Assumption]: string } = {
  "no-unclaimed-papers": "没写的证件按没有算",
  "work-since-start": "从业起始后按连续从业算",
  "history-is-own-work": "没写岗位的经历按本职业算",
  "no-certificate-columns": "没有证书列按没有证书算",
  "no-work-columns": "没有从业年限的列按没有从业经历算",
  "work-unbroken": "所填年限按连续到今天算",
  "graduate-by-age": "没写是否毕业的，到毕业年龄按已毕业算",
  "highest-diploma-only": "已毕业的只看最高学历",
  "no-unclaimed-diplomas": "在读的没写原学历，按没有别的毕业证算",
  "usual-school-routes": "在读的按通常的升学途径算",
  "propose-level": "没写等级的按可报的最高等级算",
  "unlisted-is-unrelated": "目录外的职业和专业按不相关算",
  "standard-majors": "没印专业目录的用别的公告的",
};

/** What the switch of an assumption is called, in the pane and in sentences. */
export function assumptionName(name: Assumption): string {
  return NAMES[name];
}

/** What a refusal rests on, where switching it would leave the row open. */
export function restsOn(names: readonly Assumption[]): string {
  return `以上按“${names.map(assumptionName).join("”“")}”判断，不是这样的请补填。`;
}

/** An assumption in force, and how many rows it decided. */
export function assumptionSentence(name: Assumption, on: boolean, rows: number): string {
  return `${on ? "" : "关着："}${SAID[name][on ? "on" : "off"]}（${rows === 0 ? "不改变任何人的结论" : `影响${rows}人的结论`}）。`;
}
