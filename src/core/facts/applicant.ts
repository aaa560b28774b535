import type {
  CertificateKind,
  ClassKind,
  Education,
  IdType,
  Level,
  SchoolKind,
  StudyStatus,
  Subject,
  TitleRank,
} from "../terms/words";
import type { PersonRecords } from "./records/person-records";
import type { Field } from "../terms/field";
import type { Day, DayRange, MonthRange, NamedSession } from "../time/day";
import type { RowProblem } from "../problems/row-problem";
import type { Fact, Known, OneOf } from "./fact";
import type { WrittenRuling } from "./ruling";

export interface Certificate {
  /** 1 for the 原证书 columns, 2 for the 原证书2 columns. */
  readonly slot: 1 | 2;
  /** Null: not stated (taken as one of the two that give a level). */
  readonly kind: Known<CertificateKind>;
  /** Null where the level is held but unreadable. */
  readonly level: Known<Level>;
  readonly occupation: Known<string>;
  /** As its slot's column states it: nobody asks for more than that (CERTIFICATE_COLUMNS). */
  readonly number: string | null;
  readonly date: Known<DayRange>;
  /** 取证后从业年限 as stated; null in slot 2, which has no such column. */
  readonly workAfter: Known<MonthRange> | null;
}

export interface Title {
  readonly rank: Fact<TitleRank>;
  /** As 职称名称, else 职称, is written: 会计师. Null: not stated, or only its rank. */
  readonly name: string | null;
  readonly matches: Known<boolean>;
  readonly date: Known<DayRange>;
  readonly workAfter: Known<MonthRange>;
  /** 初级职称取得日期, where the sheet has it beside a higher title. */
  readonly juniorDate: Known<DayRange>;
}

/** An earlier diploma as 原学历 states it. */
export interface FormerDiploma {
  /** What it can be; [] where only 原专业 is written or nothing is known of it. */
  readonly education: readonly Education[];
  readonly adultForm: boolean;
  /** As its own words say (中专肄业); null: they leave it open. Without such words it is held. */
  readonly status: StudyStatus | null;
}

/** One person's row as facts that do not depend on the as-of date or on a notice. Null and [] mean: the sheet is silent. */
export interface Applicant {
  readonly row: number;
  readonly name: string;
  readonly sex: "男" | "女" | null;
  readonly idType: IdType | null;
  /** 国籍(地区) as written. */
  readonly nationality: string | null;
  /** Normalized (NFKC, no spaces, upper case); null when blank. */
  readonly idNumber: string | null;
  /** From 出生日期, else from the ID. */
  readonly birth: Known<DayRange>;
  /** The birth in a right number that no other cell speaks against: the age is sure even where years exclude each other. */
  readonly provenBirth: DayRange | null;
  readonly phone: string | null;
  /** What it can be: 研究生 is 硕士 or 博士; [] unknown. */
  readonly education: OneOf<Education>;
  /** 函授, 自考 … said of that degree, or 学习形式. */
  readonly adultForm: boolean;
  /** 原学历 with its own words; null where the sheet says none. */
  readonly former: Known<FormerDiploma>;
  readonly school: Known<string>;
  /** What it can be, by 院校类别, else the school's name, else 文化程度; [] unknown. */
  readonly schoolKinds: OneOf<SchoolKind>;
  /** The kind is that of a school the row names, by 院校类别 or 毕业院校, and not drawn from 文化程度. */
  readonly schoolNamed: boolean;
  readonly classKind: Known<ClassKind>;
  readonly major: Known<string>;
  readonly formerMajor: Known<string>;
  readonly graduation: Known<DayRange>;
  /** The word that makes that day one that is only planned (预计); null: it is the day itself. */
  readonly graduationPlanned: string | null;
  /** When the course ends by 入学日期 and 学制. */
  readonly courseEnd: Known<DayRange>;
  /** As stated, or by a word in 文化程度 or 申报条件; null: to be derived from the graduation date. */
  readonly studyStatus: Known<StudyStatus>;
  /** 是否应届 is answered with no: a day that makes somebody 应届 contradicts it. */
  readonly notRecent: boolean;
  /** The first day on which nothing in the row, its headings or the sheet's title speaks of study; null: nothing does. */
  readonly studyUntil: Day | null;
  /** 考生类别 says student (院校学生, 学校（在校生） …). Null: not said. */
  readonly student: boolean | null;
  readonly workTotal: Known<MonthRange>;
  readonly workStart: Known<DayRange>;
  readonly careerStart: Known<DayRange>;
  readonly employer: Known<string>;
  /** As written; 无 and 待业 are said, too. */
  readonly currentOccupation: Known<string>;
  /** Days in columns that may be 从业起始年月 or 参加工作时间 and were not read, where these say nothing. */
  readonly perhapsBegan: readonly Fact<DayRange>[];
  /** What stands in columns that may be 从事职业 and were not read, where that one says nothing. */
  readonly perhapsOccupations: readonly string[];
  /** Work that is stated under a heading which says 本职业. */
  readonly ownWork: ReadonlySet<Field>;
  /** The cell of the beginning says that this work goes on: 2012.3-至今. */
  readonly workGoesOn: boolean;
  /** False where no column asks for years, beginning or kind of work, and neither the row nor 工作经历 tells of any. */
  readonly workAsked: boolean;
  readonly certificates: readonly Certificate[];
  /** False when the sheet has no certificate column at all, or an error leaves open which are held: then nothing is known. */
  readonly certificatesAsked: Fact<boolean>;
  readonly title: Title | null;
  readonly training: {
    readonly level: Level;
    readonly occupation: string | null;
    readonly proof: "结业证书" | "考试合格" | null;
  } | null;
  /** Null: nobody claims it. */
  readonly apprenticeship: boolean | null;
  readonly evaluatedSchool: boolean | null;
  readonly applied: {
    /** As written, cleaned; null when blank or no such column. */
    readonly occupation: string | null;
    readonly workType: string | null;
    readonly level: Level | null;
    readonly declaredClause: string | null;
    /** What stands in columns that may be 申报条件 and were not read, where that one says nothing. */
    readonly perhapsDeclared: readonly string[];
    readonly retake: boolean;
    /** Null: not said (all subjects of the level). */
    readonly subjects: readonly Subject[] | null;
    readonly group: boolean | null;
    /** A fee the sheet itself states, in yuan. */
    readonly fee: number | null;
    /** 考生类别 says that a training institution trains them. */
    readonly trainee: boolean;
    /** 照片文件名 as written. */
    readonly photo: string | null;
    /** 报考批次, where it names a day or a month. */
    readonly session: NamedSession | null;
  };
  /** What the clerk has written of the row; null: nothing. */
  readonly ruling: WrittenRuling | null;
  /** What the optional sheets of the workbook say of them; null: there are none. */
  readonly records: PersonRecords | null;
  /** A remark that denies the diploma, which a day of graduation that is still to come says as well; null: there is none. */
  readonly studyDenied: RowProblem | null;
  /** Facts that an error concerns: unknown in every test. */
  readonly unreliableFields: ReadonlySet<Field>;
  readonly problems: readonly RowProblem[];
}
