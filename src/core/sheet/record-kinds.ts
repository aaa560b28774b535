/** The optional sheets beside a registration (contract section 1), each under the name the contract gives it. */
export const RECORD_SHEETS = {
  work: "工作经历",
  marks: "历次成绩",
  bans: "禁考名单",
  schools: "经评估论证院校",
} as const;

export type RecordKind = keyof typeof RECORD_SHEETS;
export const RECORD_KINDS = Object.keys(RECORD_SHEETS) as readonly RecordKind[];

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const ID = words("证件号码 证件号 身份证号码 身份证号 居民身份证号码 公民身份号码 身份证件号码 有效证件号码 身份证");
const NAME = words("姓名 考生姓名 申报人姓名 参评人员姓名 参评人姓名 学员姓名 人员姓名 申报人 参评人员");

/** Columns of the optional sheets, the contract's heading first. `period`: 起止年月 in one cell, as Jinan's 附件2 and 3 have it. */
const COLUMNS = {
  work: {
    idNumber: ID,
    name: NAME,
    from: words(`起 起始 开始 起始年月 起始日期 起始时间 开始年月 开始日期 开始时间 工作起始年月 工作起始时间 工作开始时间 入职日期
      入职时间 入职年月`),
    to: words(`止 终止 结束 截止 终止年月 终止日期 终止时间 结束年月 结束日期 结束时间 截止年月 截止日期 截止时间 工作结束时间
      工作终止时间 离职日期 离职时间 离职年月`),
    period: words("起止年月 起止时间 起止日期 工作起止年月 工作起止时间 工作时间 时间段"),
    employer: words("单位 单位名称 工作单位 工作单位名称 所在单位 用人单位"),
    post: words(
      "岗位 工作岗位 岗位名称 从事何种岗位工作 从事岗位 从事岗位工作 从事工作 职务 职务岗位 从事职业 从事何种工作",
    ),
  },
  marks: {
    idNumber: ID,
    name: NAME,
    occupation: words("职业 职业名称 申报职业 认定职业 评价职业 考试职业 职业工种 职业工种名称 职业名称工种"),
    workType: words("工种 工种名称 申报工种 认定工种 职业方向"),
    level: words("等级 级别 申报等级 认定等级 评价等级 技能等级 职业技能等级 考试等级"),
    subject: words("科目 考试科目 考核科目 认定科目 评价科目 科目名称"),
    mark: words("成绩 考试成绩 得分 分数 科目成绩 考核成绩 评价成绩 卷面成绩"),
    date: words("日期 考试日期 考试时间 认定日期 认定时间 评价日期 评价时间 考核日期 考核时间 时间"),
    exam: words("考试类型 考试类别 考核类型 考试性质 考试形式 备注"),
  },
  bans: {
    idNumber: ID,
    name: NAME,
    until: words(
      "禁考至 禁考截止 禁考截止日期 禁考到期日 禁考到期日期 禁考结束日期 禁考期限至 禁考期至 禁止参加评价至",
    ),
    conduct: words("违纪行为 违规行为 违纪违规行为 违纪情形 违纪事由 违规情形 违纪 违规 事由"),
    date: words("日期 违纪日期 违规日期 违纪时间 违规时间 处理日期 发生日期 行为日期"),
  },
  schools: {
    school: words("院校 院校名称 学校 学校名称 经评估论证院校 经评估论证的院校 毕业院校"),
  },
} as const satisfies Record<RecordKind, Readonly<Record<string, readonly string[]>>>;

export type RecordField<K extends RecordKind = RecordKind> = K extends RecordKind
  ? Extract<keyof (typeof COLUMNS)[K], string>
  : never;

/** The headings a column of the kind may have. */
export function headingsOf(kind: RecordKind): readonly (readonly [RecordField, readonly string[]])[] {
  return Object.entries(COLUMNS[kind]) as [RecordField, readonly string[]][];
}

/** Columns without which a sheet says nothing; of several ways one is enough. */
const NEEDED: { readonly [K in RecordKind]: readonly (readonly RecordField<K>[])[] } = {
  work: [
    ["idNumber", "from", "to"],
    ["idNumber", "period"],
  ],
  marks: [["idNumber", "occupation", "level", "subject", "mark", "date"]],
  bans: [
    ["idNumber", "until"],
    ["idNumber", "conduct", "date"],
  ],
  schools: [["school"]],
};

/** The headings still missing from a sheet of the kind, by the way that lacks least; none where it can be read. */
export function missingColumns(kind: RecordKind, present: ReadonlySet<RecordField>): readonly string[] {
  const lacks = NEEDED[kind].map((way) => way.filter((field) => !present.has(field)));
  const least = lacks.reduce((best, lack) => (lack.length < best.length ? lack : best));
  const headings = new Map(headingsOf(kind));
  return least.map((field) => headings.get(field)?.[0] ?? field);
}
