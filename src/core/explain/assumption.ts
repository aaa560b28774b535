import type { Assumption } from "../requirements/assumptions";

const SAID: { readonly [A in Assumption]: { readonly on: string; readonly off: string } } = {
  "no-unclaimed-papers": {
    on: "没有填写的职称、培训、学徒、预备技师证书、院校评估论证和所填以外的证书按没有处理",
    off: "没有填写的职称、培训、学徒、预备技师证书、院校评估论证和所填以外的证书按不明处理",
  },
  "work-since-start": {
    on: "只填了从业起始年月的，按从那时起一直从业计算",
    off: "只填了从业起始年月的，从业年限按不明处理，起始年月只作上限",
  },
  "history-is-own-work": {
    on: "工作经历整张表没有写岗位的，按都是本职业的工作计算",
    off: "工作经历整张表没有写岗位的，只算可能；表名或表头写明“本职业”的、所填从业年限不少于经历的，仍按本职业计算",
  },
  "no-certificate-columns": {
    on: "表中没有证书一类的列，按都没有证书处理",
    off: "表中没有证书一类的列，有没有证书按不明处理",
  },
  "no-work-columns": {
    on: "表里没有从业年限、从业起始、从事职业一类的列，也没有工作经历，按没有从业经历算",
    off: "表里没有从业年限、从业起始、从事职业一类的列，有没有从业经历按不明处理",
  },
  "work-unbroken": {
    on: "所填年限按到审核日期为止没有中断计算",
    off: "所填年限可能有中断，取证前后各有多少按能够证明的计算",
  },
  "graduate-by-age": {
    on: "没写学习状态和毕业日期，也没有在校的字样，到了通常毕业的年龄（中专20岁、大专23岁、本科24岁等）按已毕业处理",
    off: "没写学习状态和毕业日期的，是否已毕业按不明处理",
  },
  "highest-diploma-only": {
    on: "已毕业的人只看所填的最高学历，此前的毕业证书按没有处理",
    off: "已毕业的人此前还有没有别的毕业证书，按不明处理",
  },
  "no-unclaimed-diplomas": {
    on: "还在读的人没有写原学历的，按此前没有别的毕业证书处理",
    off: "还在读的人此前有没有别的毕业证书，按不明处理",
  },
  "usual-school-routes": {
    on: "还在读的人此前的毕业证书只考虑通常的升学途径",
    off: "还在读的人此前的毕业证书，各种可能都考虑",
  },
  "propose-level": {
    on: "没有申报等级的，按能够证明的最高等级处理",
    off: "没有申报等级的，不代选等级，按待核处理",
  },
  "unlisted-is-unrelated": {
    on: "公告以“等”结尾的目录里没有列出的职业和专业，按不相关处理",
    off: "公告以“等”结尾的目录里没有列出的职业和专业，按是否相关不明处理",
  },
  "standard-majors": {
    on: "公告没有印专业目录而指向国家职业标准的，用别的公告为同一职业印的目录",
    off: "公告没有印专业目录的，专业是否相关按不明处理",
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
  return `以上按“${names.map(assumptionName).join("”“")}”判断，与实际不符的请补填。`;
}

/** An assumption in force, and how many rows it decided. */
export function assumptionSentence(name: Assumption, on: boolean, rows: number): string {
  return `${SAID[name][on ? "on" : "off"]}（影响${rows}人的结论）。`;
}
