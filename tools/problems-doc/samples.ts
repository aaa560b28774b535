import type { RowDetails, RowKind, SheetDetails, SheetKind, SheetPlace } from "../../src/core/problems/catalog";
import {
  WHOLE_SHEET,
  type RecordCell,
  type RecordRow,
  type RecordSheet,
  type RowPlace,
} from "../../src/core/problems/place";
import type { Field } from "../../src/core/terms/field";
import { dayOf } from "../../src/core/time/day";

/** What a kind means, and problems of the kind: one for each sentence that it can have. */
interface Sample<At, Details> {
  readonly meaning: string;
  readonly told: readonly (readonly [At, Details])[];
}

const DAY = dayOf(2026, 3, 1);
const OTHERS = { first: [6, 7], count: 2, more: false };
const OCCUPATION = { occupation: "互联网营销师" };
const OCCUPATIONS = { offered: ["互联网营销师", "电子商务师"] };
const WORK_TYPES = { offered: ["直播销售员", "平台管理员"] };
const ID = "370102199001010013";

/** A cell of row 5; `value` as it stands, "" where blank. */
function cell(field: Field, value = ""): RowPlace {
  return { kind: "cell", row: 5, column: 1, field, heading: "", loose: false, value };
}

function record(sheet: string, heading: string, value = ""): RecordCell {
  return { kind: "record-cell", sheet, row: 3, heading, value };
}

function recordRow(sheet: string): RecordRow {
  return { kind: "record-row", sheet, row: 3 };
}

function recordSheet(sheet: string): RecordSheet {
  return { kind: "record-sheet", sheet };
}

export const ROW_SAMPLES: { readonly [K in RowKind]: Sample<RowPlace, RowDetails<K>> } = {
  "name-missing": { meaning: "姓名空着。", told: [[cell("name"), null]] },
  "id-missing": { meaning: "证件号码空着。", told: [[cell("idNumber"), null]] },
  "id-damaged": {
    meaning: "号码按数字保存过，末几位已经丢失。",
    told: [[cell("idNumber", "370102199001010000"), null]],
  },
  "id-format": {
    meaning: "号码的位数、字符或其中的出生日期不对。",
    told: [
      [cell("idNumber", "3701021990010100"), { kind: "length", length: 16, letters: false }],
      [cell("idNumber", "37010219900101甲"), { kind: "length", length: 16, letters: true }],
      [cell("idNumber", "370102199013010017"), { kind: "no-such-birth" }],
      [cell("idNumber", "L37010219900101001X"), { kind: "school-number", temporary: true }],
    ],
  },
  "id-checksum": { meaning: "身份证号码的最后一位（校验码）与前面各位不符。", told: [[cell("idNumber", ID), null]] },
  "birth-mismatch": {
    meaning: "出生日期与证件号码里的不同。",
    told: [[cell("birthDate", "1990-01-02"), { inNumber: dayOf(1990, 1, 1) }]],
  },
  "sex-mismatch": { meaning: "性别与证件号码表示的不同。", told: [[cell("sex", "女"), { inNumber: "男" }]] },
  "id-two-names": { meaning: "同一个证件号码在另一行是另一个姓名。", told: [[cell("idNumber", ID), OTHERS]] },
  duplicate: {
    meaning: "同一个人重复申报相同的职业、工种、等级，科目也有相同的。",
    told: [
      [cell("idNumber", ID), OTHERS],
      [cell("idNumber", ID), { first: [6, 7, 8, 9, 10], count: 8, more: false }],
    ],
  },
  "occupation-missing": { meaning: "申报职业空着，也没有别处写明。", told: [[cell("occupation"), OCCUPATIONS]] },
  "occupation-unknown": {
    meaning: "所填的职业不在公告里。",
    told: [[cell("occupation", "保安员"), OCCUPATIONS]],
  },
  "worktype-missing": {
    meaning: "工种空着，而报哪个工种结论不一样。",
    told: [[cell("workType"), WORK_TYPES]],
  },
  "worktype-unknown": { meaning: "所填的工种不属于申报的职业。", told: [[cell("workType", "主播"), WORK_TYPES]] },
  "level-unreadable": { meaning: "等级读不出是哪一级，或写了几个。", told: [[cell("level", "技工"), null]] },
  "date-unreadable": { meaning: "日期读不出是哪一天。", told: [[cell("graduationDate", "2026125"), null]] },
  "date-impossible": {
    meaning: "日历上没有这一天，或日期在审核日期之后、在出生之前。",
    told: [
      [cell("graduationDate", "2025-02-30"), { kind: "no-such-day" }],
      [cell("certificateDate", "2027-01-01"), { kind: "future", asOf: DAY }],
      [cell("graduationDate", "1989-07-01"), { kind: "before-birth", birth: dayOf(1990, 1, 1) }],
      [
        { ...record("工作经历", "起", "2027-01-01"), field: "workStart" },
        { kind: "future", asOf: DAY },
      ],
    ],
  },
  "years-unreadable": { meaning: "年限读不出是多少年。", told: [[cell("workYears", "很久"), null]] },
  "years-impossible": {
    meaning: "年限多于满16周岁或参加工作以来的时间，或从业早于那时。",
    told: [
      [cell("workYears", "30"), { kind: "too-many", most: 240 }],
      [cell("workStart", "2000-01-01"), { kind: "too-early", earliest: dayOf(2006, 1, 1) }],
    ],
  },
  "facts-contradict": {
    meaning: "同一行填的两项不能同时成立。",
    told: [
      [cell("workYears", "20"), { kind: "years-since-start", most: 63 }],
      [cell("workYears", "2019.3至今"), { kind: "other-start" }],
      [cell("workYears", "8"), { kind: "years-of-history", total: 60 }],
      [
        cell("workAfterCertificate", "9"),
        { kind: "years-since-paper", paper: "certificate", bound: "most", months: 50 },
      ],
      [cell("workAfterTitle", "1"), { kind: "years-since-paper", paper: "title", bound: "least", months: 24 }],
      [cell("studyStatus", "毕业"), { kind: "education-says-student", education: "本科在读" }],
      [
        cell("studyStatus", "在读"),
        { kind: "status-against-end", end: { min: dayOf(2020, 7, 1), max: dayOf(2020, 7, 31) }, derived: false },
      ],
      [
        cell("studyStatus", "在读"),
        { kind: "status-against-end", end: { min: dayOf(2020, 1, 1), max: dayOf(2020, 12, 31) }, derived: true },
      ],
      [cell("graduationDate", "2019-07"), { kind: "graduated-before-enrolment", enrolment: dayOf(2020, 9, 1) }],
      [cell("level", "四级"), { kind: "level-beside-occupation", level: 3 }],
      [cell("workType", "平台管理员"), { kind: "work-type-beside-occupation", workType: "直播销售员" }],
      [cell("hasCertificate", "否"), { kind: "certificate-denied", certificate: "五级" }],
      [cell("juniorTitleDate", "2022-05-01"), { kind: "junior-title-later" }],
    ],
  },
  "certificate-level-missing": {
    meaning: "写了证书，没有写等级。",
    told: [
      [cell("certificateLevel"), { inNumber: null }],
      [cell("certificateLevel", "无"), { inNumber: 5 }],
    ],
  },
  "subjects-missing": { meaning: "补考没有写补考哪一科。", told: [[cell("subjects"), null]] },
  "formula-error": { meaning: "单元格里的公式出错。", told: [[cell("workYears", "#REF!"), null]] },
  "not-offered": {
    meaning: "公告没有开展所报的等级；这一行不符合。",
    told: [[cell("level", "一级"), { name: "平台管理员", level: 1 }]],
  },
  "phone-missing": { meaning: "手机号码空着。", told: [[cell("phone"), null]] },
  "phone-format": { meaning: "手机号码不是11位。", told: [[cell("phone", "1380000"), null]] },
  "id-old": { meaning: "填的是15位的旧号码。", told: [[cell("idNumber", "370102900101001"), { upgraded: ID }]] },
  "id-type": {
    meaning: "号码与所填的证件类型不一致，或公告不受理这种证件。",
    told: [
      [cell("idNumber", ID), { kind: "other-type", type: "居民身份证" }],
      [cell("idNumber", "甲123"), { kind: "unlike-type" }],
      [cell("idType", "军官证"), { kind: "not-accepted", accepted: ["居民身份证", "护照"] }],
      [cell("idType"), { kind: "not-accepted", accepted: ["居民身份证"] }],
    ],
  },
  "certificate-number-missing": { meaning: "填了证书等级，没有填编号。", told: [[cell("certificateNumber"), null]] },
  "certificate-number-mismatch": {
    meaning: "证书编号表示的等级或年份与所填的不同。",
    told: [
      [cell("certificateNumber", "S000037010018215000001"), { kind: "level", level: 5 }],
      [cell("certificateNumber", "S000037010018215000001"), { kind: "year", year: 8 }],
    ],
  },
  "certificate-occupation-assumed": {
    meaning: "没有填证书的职业，按申报的职业审核。",
    told: [[cell("certificateOccupation"), OCCUPATION]],
  },
  "occupation-inferred": { meaning: "没有填申报职业，按工种认出。", told: [[cell("occupation"), OCCUPATION]] },
  "level-proposed": {
    meaning: "没有填申报等级，按唯一开展的或能够证明的最高等级处理。",
    told: [
      [cell("level"), { level: 3, only: true }],
      [cell("level"), { level: 4, only: false }],
    ],
  },
  "level-held": { meaning: "已有所报等级或更高等级的证书。", told: [[cell("certificateLevel", "四级"), { level: 4 }]] },
  "worktype-ignored": { meaning: "职业不分工种，所填的工种没有采用。", told: [[cell("workType", "主播"), OCCUPATION]] },
  "worktype-blank": { meaning: "工种空着，各工种结论相同。", told: [[cell("workType"), WORK_TYPES]] },
  "clause-mismatch": {
    meaning: "所写的申报条件不符合，另一条符合。",
    told: [[cell("declaredClause", "(3)"), { met: "附件4 第2条(1)" }]],
  },
  "name-alias": {
    meaning: "职业或工种写的是别名或编码，已认出。",
    told: [[cell("occupation", "网络主播"), { proper: "互联网营销师" }]],
  },
  "years-of-other-work": {
    meaning: "年限可能含别的职业的工作。",
    told: [
      [cell("currentOccupation", "保安员"), { ...OCCUPATION, none: false }],
      [cell("currentOccupation", "待业"), { ...OCCUPATION, none: true }],
      [
        { ...record("工作经历", "岗位"), field: "currentOccupation" },
        { ...OCCUPATION, none: false },
      ],
    ],
  },
  "years-approximate": { meaning: "年限写的是约数。", told: [[cell("workYears", "约5年"), null]] },
  "education-assumed": {
    meaning: "没有写文化程度按公告的下限算，或按年龄认作已在所填院校毕业。",
    told: [
      [cell("education"), { kind: "floor", floor: "初中" }],
      [cell("education", "高级工班"), { kind: "floor", floor: "初中" }],
      [cell("education", "大专"), { kind: "by-age" }],
    ],
  },
  "status-against-date": {
    meaning: "学习状态与毕业日期有出入，按日期审核。",
    told: [[cell("studyStatus", "应届"), { status: ["毕业"] }]],
  },
  "id-area": {
    meaning: "证件号码里表示地区的两位不是任何省份的代码。",
    told: [[cell("idNumber", "160102199001010013"), { area: "16" }]],
  },
  "same-phone": {
    meaning: "几个人填了同一个手机号码。",
    told: [[cell("phone", "13800000001"), { first: [2, 3, 4, 5, 6], count: 100, more: true }]],
  },
  "two-levels": { meaning: "同一个人申报同一职业的不同等级。", told: [[cell("level", "四级"), OTHERS]] },
  "fee-differs": { meaning: "表中的收费与公告不同。", told: [[cell("fee", "200"), { yuan: 280 }]] },
  "cell-unclear": {
    meaning:
      "这一栏填了内容，但看不出是哪一种，如“是否毕业”填了“不详”、“职称级别”填了“技师”；这一项当作不知道，别的内容能证明的不受影响。",
    told: [[cell("evaluatedSchool", "也许"), { choices: ["是", "否"] }]],
  },
  "ticks-unreadable": {
    meaning: "方框里勾选了几项，或看不出勾选的是哪一项。",
    told: [
      [cell("level", "☑中级 ☑高级"), { ticked: ["中级", "高级"] }],
      [cell("level", "þ中级 ¨高级"), { ticked: [] }],
    ],
  },
  "remark-unread": {
    meaning: "括号或备注里的话可能使这一项不算数。",
    told: [
      [cell("workYears", "5年（含实习1年）"), { remark: "含实习1年" }],
      [
        { kind: "cell", row: 5, column: 9, field: "studyStatus", heading: "备注", loose: true, value: "大专肄业" },
        { remark: "肄业" },
      ],
      [
        { kind: "cell", row: 5, column: 9, field: "workYears", heading: "备注", loose: true, value: "实习" },
        { remark: "实习" },
      ],
    ],
  },
  photo: {
    meaning: "照片文件名或格式不合公告的要求。",
    told: [
      [cell("photo", "张三.bmp"), { name: "身份证号码", formats: ["jpg"] }],
      [cell("photo", "张三.jpg"), { name: "身份证号码", formats: null }],
    ],
  },
  "exam-session": {
    meaning: "所填的批次不在公告的计划里。",
    told: [
      [cell("session", "9月"), { exams: ["2026-03-28", "2026-04-25"], count: 2 }],
      [cell("session", "9月"), { exams: ["3月", "5月", "6月", "8月"], count: 10 }],
    ],
  },
  "override-stale": {
    meaning: "人工核定以后这一行的内容改过，或核定时的人已不在表里：结论照审核的算，人工核定两列不动。",
    told: [
      [cell("ruling", "符合"), { why: "changed" }],
      [cell("ruling", "符合"), { why: "unmatched" }],
    ],
  },
  "override-unreadable": { meaning: "人工核定一栏的话看不出是哪一种结论。", told: [[cell("ruling", "再看看"), null]] },
  "override-gate": {
    meaning: "人工核定为符合，而没有开展、禁考等前提并不满足；理由写了，照人工核定的算。",
    told: [
      [cell("ruling", "符合"), { preconditions: ["not-offered"] }],
      [cell("ruling", "符合"), { preconditions: ["age", "education", "banned", "retake"] }],
    ],
  },
  "override-reason": {
    meaning: "人工核定越过了前提，没有写理由，不算数。",
    told: [[cell("ruling", "符合"), { preconditions: ["banned"] }]],
  },
  "applies-as-group": {
    meaning: "公告要求由单位团体申报，而填的是个人报名。",
    told: [
      [cell("applyForm", "个人"), { who: "students" }],
      [cell("applyForm", "个人"), { who: "trainees" }],
    ],
  },
};

export const SHEET_SAMPLES: { readonly [K in SheetKind]: Sample<SheetPlace<K>, SheetDetails<K>> } = {
  "heading-unsure": {
    meaning: "一列的表头意思不确定，没有采用。",
    told: [[{ kind: "column", column: 3, heading: "工龄" }, { field: "workYears" }]],
  },
  "read-by-cells": {
    meaning: "姓名或证件号码的表头认不出，按列里填的内容读了。",
    told: [[{ kind: "column", column: 3, heading: "SFZ号" }, { field: "idNumber" }]],
  },
  "cells-otherwise": {
    meaning: "表头写的是一样，一列里填的几乎都是另一样，没有采用。",
    told: [
      [
        { kind: "column", column: 3, heading: "级别" },
        { field: "level", holds: "titleRank" },
      ],
      [
        { kind: "column", column: 3, heading: "发证日期" },
        { field: "certificateDate", holds: null },
      ],
    ],
  },
  "heading-twice": {
    meaning: "两列的表头是同一个意思，没有采用这一列。",
    told: [[{ kind: "column", column: 4, heading: "专业" }, { field: "major" }]],
  },
  "form-lines": {
    meaning: "申报表里有一块填了几行，不知道该用哪一行，没有读。",
    told: [[{ kind: "column", row: 14, column: 1, heading: "学习经历" }, null]],
  },
  "other-table": {
    meaning: "同一张工作表里，报名表的下面或旁边还有一张别的表，没有读。",
    told: [
      [WHOLE_SHEET, { where: "below", row: 40, headings: ["职业", "等级", "人数"] }],
      [WHOLE_SHEET, { where: "beside", column: 12, headings: ["职业", "等级", "收费"] }],
    ],
  },
  hidden: {
    meaning: "有人所在的行，或读取的列，是隐藏的或被筛选掉，照样审核。",
    told: [
      [WHOLE_SHEET, { rows: 3, columns: [] }],
      [WHOLE_SHEET, { rows: 3, columns: [5, 6] }],
    ],
  },
  "occupation-missing": {
    meaning: "整张表没有写申报哪个职业。",
    told: [
      [WHOLE_SHEET, { ...OCCUPATIONS, unread: [], form: false }],
      [WHOLE_SHEET, { ...OCCUPATIONS, unread: [{ column: 3, heading: "项目" }], form: false }],
    ],
  },
  "level-missing": {
    meaning: "整张表没有写申报哪个等级。",
    told: [
      [WHOLE_SHEET, { unread: [], form: false }],
      [WHOLE_SHEET, { unread: [{ column: 4, heading: "技能等级" }], form: false }],
      [WHOLE_SHEET, { unread: [], form: true }],
    ],
  },
  "worktype-unwritten": {
    meaning: "一列兼填职业和工种，写的是职业，各工种结论相同。",
    told: [
      [
        { kind: "column", column: 3, heading: "认定项目" },
        { ...WORK_TYPES, rows: 12 },
      ],
    ],
  },
  "said-twice": {
    meaning: "标题、表头上方或工作表名里写的职业、工种、等级、院校、班别或毕业日期不止一个，或认不出是哪个职业。",
    told: [
      [WHOLE_SHEET, { field: "level", values: ["五级/初级工", "四级/中级工"], form: false }],
      [WHOLE_SHEET, { field: "occupation", values: ["电子商务师"], form: false }],
      [
        WHOLE_SHEET,
        { field: "level", values: ["五级/初级工", "四级/中级工"], form: false, rows: { from: 21, to: 40 } },
      ],
      [WHOLE_SHEET, { field: "occupation", values: ["电子商务师"], form: false, rows: { from: 21, to: 40 } }],
    ],
  },
  "said-unread": {
    meaning: "人员上方有一行可能写着申报职业、等级等，但读不懂；它下面没有填写的行待核。",
    told: [[WHOLE_SHEET, { field: "level", row: 20, text: "提高班 四级冲刺" }]],
  },
  "recent-graduates": {
    meaning: "一所院校有许多人年龄接近毕业，又没有写是否毕业。",
    told: [[WHOLE_SHEET, { school: "某学院", rows: 12 }]],
  },
  "cells-uncleaned": {
    meaning:
      "单元格写得不规整：号码存成数字、数字存成文本、全角、多余的空格、换行、看不见的字符等；已按原意读取，一张表只说一次。",
    told: [
      [
        WHOLE_SHEET,
        {
          sorts: [
            { sort: "number-of-digits", count: 12, first: ["C5", "C6", "C7"] },
            { sort: "text-of-digits", count: 1, first: ["H8"] },
            { sort: "full-width", count: 2, first: ["C8", "C9"] },
            { sort: "white-space", count: 1, first: ["D7"] },
            { sort: "spaced-name", count: 1, first: ["B9"] },
            { sort: "line-break", count: 1, first: ["G9"] },
            { sort: "invisible", count: 1, first: ["C10"] },
            { sort: "lower-case-x", count: 1, first: ["C11"] },
            { sort: "private-letter", count: 1, first: ["B11"] },
          ],
        },
      ],
    ],
  },
  "not-a-notice": {
    meaning: "所用的规则不是出自正式公告。",
    told: [
      [WHOLE_SHEET, { kind: "compilation", title: "某省申报条件汇编", issuer: "某机构" }],
      [WHOLE_SHEET, { kind: "conditions", title: "申报条件" }],
    ],
  },
  "not-in-force": {
    meaning: "审核日期不在公告的适用时间之内。",
    told: [
      [WHOLE_SHEET, { title: "某公告", asOf: DAY, from: "2025-01-01", to: "2025-12-31" }],
      [WHOLE_SHEET, { title: "某公告", asOf: DAY, from: "2026-06-01", to: null }],
      [WHOLE_SHEET, { title: "某公告", asOf: DAY, from: null, to: "2025-12-31" }],
    ],
  },
  superseded: { meaning: "公告已由新的公告代替。", told: [[WHOLE_SHEET, { title: "某公告", by: "新公告" }]] },
  "record-columns": {
    meaning: "附表（工作经历、历次成绩、禁考名单、经评估论证院校）缺少必需的列，整张表没有采用。",
    told: [[recordSheet("禁考名单"), { headings: ["证件号码"] }]],
  },
  "record-id-missing": { meaning: "附表一行没有证件号码。", told: [[record("工作经历", "证件号码"), null]] },
  "record-id-damaged": {
    meaning: "附表的号码按数字保存过，末几位已经丢失。",
    told: [[record("工作经历", "证件号码", "370102199001010000"), null]],
  },
  "record-id-format": {
    meaning: "附表的号码不像证件号码。",
    told: [[record("工作经历", "证件号码", "甲123"), null]],
  },
  "record-id-checksum": {
    meaning: "附表的号码最后一位与前面各位不符。",
    told: [[record("工作经历", "证件号码", ID), null]],
  },
  "record-date-missing": { meaning: "附表缺少必需的日期。", told: [[record("工作经历", "起"), null]] },
  "record-date-unreadable": {
    meaning: "附表的日期读不出是哪一天。",
    told: [[record("工作经历", "起", "很久以前"), null]],
  },
  "record-date-impossible": {
    meaning: "附表的日期日历上没有，或止早于起。",
    told: [
      [record("工作经历", "起", "2025-02-30"), { kind: "no-such-day" }],
      [record("工作经历", "止", "2004-12-31"), { kind: "backwards", from: dayOf(2014, 1, 1) }],
    ],
  },
  "record-level-unreadable": { meaning: "历次成绩的等级读不出。", told: [[record("历次成绩", "等级", "技工"), null]] },
  "record-occupation-missing": { meaning: "历次成绩没有写职业。", told: [[record("历次成绩", "职业"), null]] },
  "record-subject-unreadable": {
    meaning: "历次成绩的科目读不出，或一行写了几科。",
    told: [[record("历次成绩", "科目", "全部"), null]],
  },
  "record-mark-unreadable": { meaning: "历次成绩的分数读不出。", told: [[record("历次成绩", "成绩", "101"), null]] },
  "record-ban-endless": {
    meaning: "禁考名单没有写禁考到哪一天，也没有写违纪行为。",
    told: [[record("禁考名单", "禁考至"), null]],
  },
  "record-formula-error": { meaning: "附表单元格里的公式出错。", told: [[record("工作经历", "起", "#REF!"), null]] },
  "record-more": {
    meaning: "附表还有许多处读不出，不再逐一列出。",
    told: [[recordSheet("工作经历"), { from: 42, cells: 15 }]],
  },
  "record-remark": {
    meaning: "附表括号里的话可能使这一条不算数。",
    told: [[record("工作经历", "岗位", "主播（实习）"), { remark: "实习" }]],
  },
  "record-other-name": {
    meaning: "附表与报名表证件号码相同而姓名不同。",
    told: [[recordRow("工作经历"), { sheet: "报名表", row: 5 }]],
  },
  "record-ban-unmeasured": {
    meaning: "禁考名单没有写禁考至，公告也没有印禁考多久，没有采用；JSON 里与上面一种同为 record-ban-endless。",
    told: [
      [recordRow("禁考名单"), { rows: 1 }],
      [recordRow("禁考名单"), { rows: 4 }],
    ],
  },
};
