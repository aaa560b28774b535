import type { Field } from "../terms/field";
import type { RowRange } from "../terms/cell";
import type { Level, StudyStatus } from "../terms/words";
import type { Day } from "../time/day";
import type {
  CertificateNumberMismatch,
  Contradiction,
  DateFault,
  EducationAssumed,
  IdShapeFault,
  IdTypeFault,
  NoNotice,
  OtherTable,
  OverPreconditions,
  OtherRows,
  PhotoRule,
  RecordDateFault,
  StaleRuling,
  UncleanedCells,
  YearsFault,
  UnreadPlace,
} from "./details";
import type { RecordCell, RecordRow, RecordSheet, RowPlace, SheetColumn, WholeSheet } from "./place";

/** error: an eligible row becomes undetermined, and the facts concerned are unknown · warning: no verdict changes. */
export type Severity = "error" | "warning";

/** One kind of problem. `details` and `at` stand for types alone: what a problem of the kind tells, and where it can stand. */
interface KindEntry<S extends Severity, Details, At> {
  readonly severity: S;
  /** What a clerk calls it, in two to eight characters. */
  readonly title: string;
  readonly details?: Details;
  readonly at?: At;
}

function error<Details = null>(title: string): KindEntry<"error", Details, RowPlace> {
  return { severity: "error", title };
}

function warning<Details = null>(title: string): KindEntry<"warning", Details, RowPlace> {
  return { severity: "warning", title };
}

function sheetError<Details = null, At = WholeSheet>(title: string): KindEntry<"error", Details, At> {
  return { severity: "error", title };
}

function sheetWarning<Details = null, At = WholeSheet>(title: string): KindEntry<"warning", Details, At> {
  return { severity: "warning", title };
}

/** Names of the occupations or work types that may stand there. */
interface Offered {
  readonly offered: readonly string[];
}

/** Whether the sheet is a form of one person, which has no columns. */
interface InForm {
  readonly form: boolean;
}

/** The occupation applied for, as the pack names it. */
interface Applied {
  readonly occupation: string;
}

/** Problems of one person's row. */
export const ROW_PROBLEMS = {
  "name-missing": error("没有姓名"),
  "id-missing": error("没有证件号码"),
  "id-damaged": error("号码末位丢失"),
  "id-format": error<IdShapeFault>("号码格式不对"),
  "id-checksum": error("号码校验不对"),
  "birth-mismatch": error<{ readonly inNumber: Day }>("出生日期不一致"),
  "sex-mismatch": error<{ readonly inNumber: "男" | "女" }>("性别不一致"),
  "id-two-names": error<OtherRows>("一个号码两人"),
  duplicate: error<OtherRows>("重复报名"),
  "occupation-missing": error<Offered>("没有申报职业"),
  "occupation-unknown": error<Offered>("申报职业认不出"),
  "worktype-missing": error<Offered>("没有申报工种"),
  "worktype-unknown": error<Offered>("申报工种认不出"),
  "level-unreadable": error("等级认不出"),
  "date-unreadable": error("日期认不出"),
  "date-impossible": error<DateFault>("日期不可能"),
  "years-unreadable": error("年限认不出"),
  /** `choices`: what may stand there. The fact is unknown in every test, so that other facts may still prove the row. */
  "cell-unclear": warning<{ readonly choices: readonly string[] }>("填写不明"),
  /** `ticked`: the options of a list with boxes that are ticked; []: nobody can tell. */
  "ticks-unreadable": error<{ readonly ticked: readonly string[] }>("勾选认不出"),
  "years-impossible": error<YearsFault>("年限不可能"),
  "facts-contradict": error<Contradiction>("前后矛盾"),
  /** `inNumber`: the level that the certificate's number says; null: none. */
  "certificate-level-missing": error<{ readonly inNumber: Level | null }>("没有证书等级"),
  "subjects-missing": error("补考没有科目"),
  "formula-error": error("公式出错"),
  /** `name`: of the work type, or of the occupation. */
  "not-offered": warning<{ readonly name: string; readonly level: Level }>("未开展"),
  "phone-missing": warning("没有手机号码"),
  "phone-format": warning("手机号码不对"),
  /** The number with eighteen digits. */
  "id-old": warning<{ readonly upgraded: string }>("旧身份证号"),
  "id-type": warning<IdTypeFault>("证件类型待核"),
  "certificate-number-missing": warning("没有证书编号"),
  "certificate-number-mismatch": warning<CertificateNumberMismatch>("证书编号不一致"),
  "certificate-occupation-assumed": warning<Applied>("没有证书职业"),
  "occupation-inferred": warning<Applied>("职业按工种认定"),
  /** `only`: no other is offered; else the highest that is proven. */
  "level-proposed": warning<{ readonly level: Level; readonly only: boolean }>("没有等级已代填"),
  /** `level`: the one applied for. */
  "level-held": warning<{ readonly level: Level }>("已有同等级证书"),
  "worktype-ignored": warning<Applied>("工种没有采用"),
  "worktype-blank": warning<Offered>("工种没有填写"),
  /** The printed place of the clause that is met. */
  "clause-mismatch": warning<{ readonly met: string }>("申报条件不符"),
  "name-alias": warning<{ readonly proper: string }>("名称不规范"),
  /** `none`: the word (无, 学生) is no occupation at all. */
  "years-of-other-work": warning<Applied & { readonly none: boolean }>("年限或含别的工作"),
  "years-approximate": warning("年限是约数"),
  "education-assumed": warning<EducationAssumed>("文化程度按推定"),
  "status-against-date": warning<{ readonly status: readonly StudyStatus[] }>("学习状态不一致"),
  /** The first two digits. */
  "id-area": warning<{ readonly area: string }>("地区代码不存在"),
  "same-phone": warning<OtherRows>("手机号码相同"),
  "two-levels": warning<OtherRows>("一人报两个等级"),
  "fee-differs": warning<{ readonly yuan: number }>("收费不一致"),
  /** `over`: the remark says that the day is planned, and it is past · `used`: the words outside of the brackets, which count. */
  "remark-unread": warning<{ readonly remark: string; readonly over?: boolean; readonly used?: string }>("附注待核"),
  photo: warning<PhotoRule>("照片不合要求"),
  /** Days or the notice's own months, as many as a sentence names, of `count`. */
  "exam-session": warning<{ readonly exams: readonly string[]; readonly count: number }>("批次不在计划里"),
  "override-stale": warning<StaleRuling>("需重新核定"),
  "override-unreadable": warning("核定认不出"),
  /** A ruling that stands over unmet preconditions · that does not stand, for want of a reason. */
  "override-gate": warning<OverPreconditions>("核定越过前提"),
  "override-reason": warning<OverPreconditions>("核定没写理由"),
  "applies-as-group": warning<{ readonly who: "students" | "trainees" }>("应由单位团体报"),
} as const;

export type RowKind = keyof typeof ROW_PROBLEMS;

/** What a problem of the kind tells beside its place. */
export type RowDetails<K extends RowKind> =
  (typeof ROW_PROBLEMS)[K] extends KindEntry<Severity, infer Details, unknown> ? Details : never;

/** Problems of a sheet as a whole, of its columns, of the notice it is audited by, and of the optional sheets. */
export const SHEET_PROBLEMS = {
  "heading-unsure": sheetWarning<{ readonly field: Field }, SheetColumn>("表头不明"),
  /** `field`: what the heading says; `holds`: what the cells look like, null where they are only something else. */
  "cells-otherwise": sheetWarning<{ readonly field: Field; readonly holds: Field | null }, SheetColumn>("内容不符"),
  "read-by-cells": sheetWarning<{ readonly field: Field }, SheetColumn>("按内容读取"),
  "heading-twice": sheetError<{ readonly field: Field }, SheetColumn>("表头重复"),
  /** A block of a form with several filled lines: which one holds is not known. */
  "form-lines": sheetWarning<null, SheetColumn>("几行没有读"),
  "other-table": sheetWarning<OtherTable>("另有一张表"),
  /** `rows`: people in hidden rows. `columns`: hidden columns that are read; 1-based. */
  hidden: sheetWarning<{ readonly rows: number; readonly columns: readonly number[] }>("有隐藏的行列"),
  /** `unread`: columns that may state it. */
  "occupation-missing": sheetError<InForm & Offered & { readonly unread: readonly UnreadPlace[] }>("没有申报职业"),
  "level-missing": sheetError<InForm & { readonly unread: readonly UnreadPlace[] }>("没有申报等级"),
  /** The column for the trade holds occupations alone, in so many rows whose work types all get the same verdict. */
  "worktype-unwritten": sheetWarning<Offered & { readonly rows: number }, SheetColumn>("工种没有写明"),
  /** `rows`: over which it is said; left out: over all. */
  "said-twice": sheetError<
    InForm & { readonly field: Field; readonly values: readonly string[]; readonly rows?: RowRange }
  >("统一填写不明"),
  /** A line that seems to say the field; `row`: its own. */
  "said-unread": sheetError<{ readonly field: Field; readonly row: number; readonly text: string }>("统一填写没读懂"),
  "recent-graduates": sheetWarning<{ readonly school: string; readonly rows: number }>("可能是在校生"),
  /** At least one sort. */
  "cells-uncleaned": sheetWarning<{ readonly sorts: readonly UncleanedCells[] }>("单元格不规整"),
  "not-a-notice": sheetWarning<NoNotice>("不是正式公告"),
  "not-in-force": sheetWarning<{
    readonly title: string;
    readonly asOf: Day;
    /** YYYY-MM-DD; null: open. */
    readonly from: string | null;
    readonly to: string | null;
  }>("不在适用时间"),
  superseded: sheetWarning<{ readonly title: string; readonly by: string }>("公告已被代替"),
  "record-columns": sheetError<{ readonly headings: readonly string[] }, RecordSheet>("附表缺列"),
  "record-id-missing": sheetError<null, RecordCell>("附表缺证件号码"),
  "record-id-damaged": sheetError<null, RecordCell>("附表号码丢位"),
  "record-id-format": sheetError<null, RecordCell>("附表号码不对"),
  "record-id-checksum": sheetError<null, RecordCell>("附表号码校验错"),
  "record-date-missing": sheetError<null, RecordCell>("附表缺日期"),
  "record-date-unreadable": sheetError<null, RecordCell>("附表日期认不出"),
  "record-date-impossible": sheetError<RecordDateFault, RecordCell>("附表日期不可能"),
  "record-level-unreadable": sheetError<null, RecordCell>("附表等级认不出"),
  "record-occupation-missing": sheetError<null, RecordCell>("附表缺职业"),
  "record-subject-unreadable": sheetError<null, RecordCell>("附表科目认不出"),
  "record-mark-unreadable": sheetError<null, RecordCell>("附表成绩认不出"),
  "record-ban-endless": sheetError<null, RecordCell>("禁考没有期限"),
  "record-formula-error": sheetError<null, RecordCell>("附表公式出错"),
  /** The cells of one sheet after those that are told one by one. */
  "record-more": sheetError<{ readonly from: number; readonly cells: number }, RecordSheet>("附表还有错"),
  "record-remark": sheetWarning<{ readonly remark: string }, RecordCell>("附表附注待核"),
  "record-other-name": sheetWarning<{ readonly sheet: string; readonly row: number }, RecordRow>("附表姓名不同"),
  /** Neither the list nor the notice says how long the ban lasts. `rows`: how many of the list. */
  "record-ban-unmeasured": sheetWarning<{ readonly rows: number }, RecordRow>("禁考无从推算"),
} as const;

export type SheetKind = keyof typeof SHEET_PROBLEMS;

/** What a problem of the kind tells beside its place. */
export type SheetDetails<K extends SheetKind> =
  (typeof SHEET_PROBLEMS)[K] extends KindEntry<Severity, infer Details, unknown> ? Details : never;
export type SheetPlace<K extends SheetKind> =
  (typeof SHEET_PROBLEMS)[K] extends KindEntry<Severity, unknown, infer At> ? At : never;
