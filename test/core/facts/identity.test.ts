import { dayFromIso, isoOf } from "../../../src/core/time/day";
import type { ApplicantValues } from "../../support/applicant";
import { applicantOf, kindsOf } from "../../support/row";
import { idNumber } from "../../support/id-number";
import { serialOf } from "../../../src/core/time/serial";

const ID = idNumber("19900101", 1); // a man's
const birth = ({ birth }: ApplicantValues) => birth && [isoOf(birth.min), isoOf(birth.max)];

test("birth and sex come from the number where the sheet does not ask", () => {
  const applicant = applicantOf({});
  expect(applicant).toMatchObject({
    name: "张三",
    sex: "男",
    idType: "居民身份证",
    idNumber: ID,
    phone: "13800138000",
  });
  expect(birth(applicant)).toEqual(["1990-01-01", "1990-01-01"]);
  expect(applicant.problems).toEqual([]);
  expect([...applicant.unreliableFields]).toEqual([]);
});

test.each([
  ["张 三", "张三"],
  ["张　三", "张三"],
  [" 欧阳 小 三 ", "欧阳小三"],
  ["阿依古丽•买买提", "阿依古丽·买买提"],
  ["阿依古丽 · 买买提", "阿依古丽·买买提"],
  ["阿依古丽.买买提", "阿依古丽·买买提"],
  ["John  Smith", "John Smith"],
  ["张\u200b三", "张三"],
  ["㼆三", "㼆三"],
  ["\u202a张三\u202c", "张三"],
  ["张\n三", "张三"],
  ["阿依古丽‧买买提", "阿依古丽·买买提"],
  ["阿依古丽∙买买提", "阿依古丽·买买提"],
  ["阿依古丽ㆍ买买提", "阿依古丽·买买提"],
  ["阿依古丽●买买提", "阿依古丽·买买提"],
  ["阿依古丽。买买提", "阿依古丽·买买提"],
  ["张三。", "张三。"],
  ["𠮷田", "𠮷田"],
  ["\ue000三", "\ue000三"],
  ["ＪＯＨＮ　ＳＭＩＴＨ", "JOHN SMITH"],
])("the name %j is %s", (written, name) => expect(applicantOf({ 姓名: written }).name).toBe(name));

test("name, number and phone missing, also where the whole column is", () => {
  for (const name of ["", "/", "无"]) expect(kindsOf(applicantOf({ 姓名: name }))).toEqual(["name-missing"]);
  expect(kindsOf(applicantOf({ 证件号码: "" }))).toEqual(["id-missing"]);
  expect(kindsOf(applicantOf({ 证件号码: "/" }))).toEqual(["id-missing"]);
  expect(applicantOf({ 手机号码: "" }).problems).toMatchObject([
    { kind: "phone-missing", severity: "warning", at: { column: 3 } },
  ]);
  expect(applicantOf({ 手机号码: undefined }).problems).toMatchObject([
    { kind: "phone-missing", at: { column: null } },
  ]);
});

test("a damaged number leaves number and birth in doubt, but not a birth that stands in its own column", () => {
  const alone = applicantOf({ 证件号码: 110101199001011000 });
  expect(kindsOf(alone)).toEqual(["id-damaged"]);
  expect(alone.problems[0]?.at.value).toMatch(/^1101011990010/);
  expect(alone).toMatchObject({ idNumber: null, birth: null });
  expect([...alone.unreliableFields]).toEqual(["idNumber", "birthDate"]);
  const beside = applicantOf({ 证件号码: 110101199001011000, 出生日期: "1990-01-01" });
  expect(birth(beside)).toEqual(["1990-01-01", "1990-01-01"]);
  expect([...beside.unreliableFields]).toEqual(["idNumber"]);
});

test.each([
  [ID.slice(0, 17) + (ID.endsWith("1") ? "2" : "1"), "id-checksum"],
  [ID.slice(0, 17), "id-format"],
  ["370102199013010017", "id-format"],
  ["12345678", "id-format"], // eight digits under 居民身份证 are a number cut short
])("%s under 居民身份证: %s", (number, kind) => {
  const applicant = applicantOf({ 证件类型: "居民身份证", 证件号码: number });
  expect(kindsOf(applicant)).toEqual([kind]);
  expect(applicant.birth).toBeNull();
  expect([...applicant.unreliableFields]).toEqual(["idNumber", "birthDate"]);
});

test.each([
  [`G${ID}`, false],
  [`L${ID.slice(0, 17)}`, true],
  [`L${ID}`, true],
])("%s is named as a school number", (number, temporary) =>
  expect(applicantOf({ 证件号码: number }).problems).toMatchObject([
    { kind: "id-format", severity: "error", details: { kind: "school-number", temporary } },
  ]),
);

test("the old number of fifteen digits is a warning, and still says birth and sex", () => {
  const applicant = applicantOf({ 证件号码: "370102900101001" });
  expect(applicant.problems).toMatchObject([
    { kind: "id-old", severity: "warning", details: { upgraded: idNumber("19900101", 1) } },
  ]);
  expect(birth(applicant)).toEqual(["1990-01-01", "1990-01-01"]);
  expect(applicant.sex).toBe("男");
});

test("birth against the number, in every spelling; a month alone agrees with its days", () => {
  for (const agreeing of ["1990-01-01", "1990年1月", "1990", serialOf(dayFromIso("1990-01-01") ?? 0, false)]) {
    const applicant = applicantOf({ 出生日期: agreeing });
    expect(kindsOf(applicant)).toEqual([]);
    expect(birth(applicant)).toEqual(["1990-01-01", "1990-01-01"]);
  }
  const applicant = applicantOf({ 出生日期: "1990-01-02" });
  expect(applicant.problems).toMatchObject([
    { kind: "birth-mismatch", at: { value: "1990-01-02" }, details: { inNumber: dayFromIso("1990-01-01") } },
  ]);
  expect([...applicant.unreliableFields].sort()).toEqual(["birthDate", "idNumber"]);
});

test.each(["90/1/1", "90.01.01", "90年1月1日", "1/1/90", "1/1/1990", "01-01-90", "90-1-1"])(
  "a birth of two digits or in another order is settled by the number: %s",
  (出生日期) => {
    const applicant = applicantOf({ 出生日期 });
    expect(applicant.problems).toEqual([]);
    expect(birth(applicant)).toEqual(["1990-01-01", "1990-01-01"]);
  },
);

test("a birth of two digits that the number does not have is told", () => {
  expect(kindsOf(applicantOf({ 出生日期: "90/1/2" }))).toEqual(["birth-mismatch"]);
  expect(kindsOf(applicantOf({ 出生日期: "05/1/2" }))).toEqual(["date-unreadable"]);
  // Without a right number 05/3/1 may begin with the day.
  expect(kindsOf(applicantOf({ 证件类型: "护照", 证件号码: "E12345678", 出生日期: "05/3/1" }))).toEqual([
    "date-unreadable",
  ]);
});

test("a date cell in a problem is shown as a date, not as its serial number", () => {
  const applicant = applicantOf({ 出生日期: serialOf(dayFromIso("1990-01-02") ?? 0, false) });
  expect(applicant.problems[0]).toMatchObject({ kind: "birth-mismatch", at: { value: "1990-01-02" } });
});

test("sex against the number: either may be wrong, so the birth in it is in doubt too", () => {
  const applicant = applicantOf({ 性别: "女" });
  expect(applicant.problems).toMatchObject([
    { kind: "sex-mismatch", at: { value: "女" }, details: { inNumber: "男" } },
  ]);
  expect([...applicant.unreliableFields].sort()).toEqual(["birthDate", "idNumber", "sex"]);
  expect(kindsOf(applicantOf({ 性别: "男" }))).toEqual([]);
  expect(kindsOf(applicantOf({ 性别: "男性" }))).toEqual([]);
});

describe("kinds of papers", () => {
  test.each([
    ["港澳居民来往内地通行证", "H12345678"],
    ["回乡证", "M1234567801"],
    ["台胞证", "12345678"],
    ["护照", "E12345678"],
    ["外国护照", "AB1234567"],
    ["港澳台居民居住证", "830000199212310031"],
    ["港澳居民居住证", "810000199001010019"],
    ["外国人永久居留身份证", "91184019870102001X"],
    ["外国人永久居留证", "USA120150010203"],
    ["社会保障卡", "A1"],
    ["军官证", "军字第1234567号"],
    ["护照", "123456789"], // the United States print digits alone
    ["护照", "12AB34567"],
    ["台胞证", "0123456789(B)"],
    ["第二代居民身份证", ID],
    ["身份证", ID],
  ])("%s with %s", (type, number) => expect(kindsOf(applicantOf({ 证件类型: type, 证件号码: number }))).toEqual([]));

  test("a blank type is inferred from the number", () => {
    expect(applicantOf({ 证件类型: "", 证件号码: "H12345678" }).idType).toBe("港澳居民来往内地通行证");
    expect(applicantOf({ 证件号码: "830000199212310031" }).idType).toBe("台湾居民居住证");
  });

  test("a number of another paper's shape is a warning that names it", () => {
    const applicant = applicantOf({ 证件类型: "护照", 证件号码: ID });
    expect(applicant.problems).toMatchObject([
      { kind: "id-type", severity: "warning", details: { kind: "other-type", type: "居民身份证" } },
    ]);
    expect(applicant.idType).toBe("居民身份证");
    expect(kindsOf(applicantOf({ 证件类型: "居民身份证", 证件号码: "E12345678" }))).toEqual(["id-type"]);
  });

  test("no format of a pass or passport is an error", () => {
    expect(applicantOf({ 证件类型: "护照", 证件号码: "甲123" }).problems).toMatchObject([
      { kind: "id-type", severity: "warning" },
    ]);
  });
});

test.each([
  [13800138000, "13800138000"],
  ["138 0013 8000", "13800138000"],
  ["+86 13800138000", "13800138000"],
  ["86-138-0013-8000", "13800138000"],
  ["１３８００１３８０００", "13800138000"],
  ["0531-88888888/13800138000", "13800138000"],
  ["13800138000 13900139000", "13800138000"],
])("the phone %j", (written, phone) => expect(applicantOf({ 手机号码: written }).phone).toBe(phone));

test.each(["1380013800", "0531-88888888", "12800138000", "见备注"])("%s is no mobile number: a warning", (phone) =>
  expect(applicantOf({ 手机号码: phone }).problems).toMatchObject([{ kind: "phone-format", severity: "warning" }]),
);

test("a mere code in 证件类型 lets no wrong number pass", () => {
  const wrong = `${ID.slice(0, 17)}${ID.endsWith("1") ? "2" : "1"}`;
  for (const code of ["1", "01", "A"]) {
    expect(applicantOf({ 证件类型: code, 证件号码: ID })).toMatchObject({ idType: "居民身份证", problems: [] });
    expect(kindsOf(applicantOf({ 证件类型: code, 证件号码: wrong }))).toEqual(["id-checksum"]);
  }
  expect(kindsOf(applicantOf({ 证件类型: "Passport", 证件号码: "E12345678" }))).toEqual([]);
});

test.each([
  ["110108", []],
  ["659001", []],
  ["160101", ["id-area"]],
  ["710101", ["id-area"]],
  ["002345", ["id-area"]],
  // Residence permits of people from Hong Kong, Macau and Taiwan have areas of their own.
  ["810000", []],
  ["820000", []],
  ["830000", []],
  ["810101", ["id-area"]],
  ["840000", ["id-area"]],
  // A permanent resident's number says the province behind the 9.
  ["911840", []],
  ["971840", ["id-area"]],
])("a number of area %s: %j, and its birth stands", (area, kinds) => {
  const applicant = applicantOf({ 证件号码: idNumber("19900101", 1, area) });
  expect(kindsOf(applicant)).toEqual(kinds);
  expect(birth(applicant)).toEqual(["1990-01-01", "1990-01-01"]);
});

test("a 15-digit number is told by its province as well", () =>
  expect(kindsOf(applicantOf({ 证件号码: "160102900101001" }))).toEqual(["id-area", "id-old"]));

describe("the birth that is proven", () => {
  const proven = (cells: Parameters<typeof applicantOf>[0]) => {
    const { provenBirth } = applicantOf(cells);
    return provenBirth && [isoOf(provenBirth.min), isoOf(provenBirth.max)];
  };
  const wrong = `${ID.slice(0, 17)}${ID.endsWith("1") ? "2" : "1"}`;
  test("stands in a right number that no other cell speaks against", () => {
    expect(proven({})).toEqual(["1990-01-01", "1990-01-01"]);
    expect(proven({ 出生日期: "1990年1月" })).toEqual(["1990-01-01", "1990-01-01"]);
    expect(proven({ 性别: "男" })).toEqual(["1990-01-01", "1990-01-01"]);
  });
  test.each([
    ["an old number", { 证件号码: "370102900101001" }],
    ["another birth beside it", { 出生日期: "1990-01-02" }],
    ["another sex beside it", { 性别: "女" }],
    ["a wrong check digit", { 证件号码: wrong, 出生日期: "1990-01-01" }],
    ["no number", { 证件号码: "", 出生日期: "1990-01-01" }],
    ["a number without a birth", { 证件类型: "护照", 证件号码: "E12345678", 出生日期: "1990-01-01" }],
    ["a birth that cannot be read", { 出生日期: "九几年" }],
  ])("not with %s", (_, cells) => expect(proven(cells)).toBeNull());
});

test.each<[string, string, unknown]>([
  ["护照", "甲123", { kind: "unlike-type" }],
  ["护照", ID, { kind: "other-type", type: "居民身份证" }],
  ["港澳居民居住证", ID, { kind: "other-type", type: "居民身份证" }],
  ["台湾居民居住证", "810000199001010019", { kind: "other-type", type: "港澳居民居住证" }],
])("证件类型 %s with %s is told", (证件类型, 证件号码, details) =>
  expect(applicantOf({ 证件类型, 证件号码 }).problems).toMatchObject([{ kind: "id-type", details }]),
);

test.each([
  ["男", "男"],
  ["男性", "男"],
  ["m", "男"],
  ["Male", "男"],
  ["女", "女"],
  ["F", "女"],
  ["female", "女"],
  ["女性", "女"],
  ["☑男□女", "男"],
  ["□男√女", "女"],
  ["男/女", null],
  ["1", null],
  ["不详", null],
  ["", null],
])("性别 “%s”: %s", (性别, sex) =>
  expect(applicantOf({ 证件类型: "护照", 证件号码: "E12345678", 性别 }).sex).toBe(sex),
);

test("the paper is what a right number with a check digit says, else what is declared, else its shape", () => {
  const typeOf = (证件类型: string, 证件号码: string) => applicantOf({ 证件类型, 证件号码 }).idType;
  expect(typeOf("护照", ID)).toBe("居民身份证");
  expect(typeOf("护照", "370102900101001")).toBe("护照");
  expect(typeOf("社会保障卡", ID)).toBe("社会保障卡");
  expect(typeOf("", "H12345678")).toBe("港澳居民来往内地通行证");
  expect(typeOf("护照", "H12345678")).toBe("护照");
  expect(typeOf("", "")).toBeNull();
});

test("a free paper's number proves birth and sex only where it is a right number itself", () => {
  expect(applicantOf({ 证件类型: "社会保障卡", 证件号码: ID })).toMatchObject({ sex: "男", problems: [] });
  expect(applicantOf({ 证件类型: "社会保障卡", 证件号码: "370102900101001" })).toMatchObject({
    sex: null,
    birth: null,
  });
  const wrong = `${ID.slice(0, 17)}${ID.endsWith("1") ? "2" : "1"}`;
  expect(applicantOf({ 证件类型: "社会保障卡", 证件号码: wrong })).toMatchObject({
    sex: null,
    birth: null,
    problems: [],
  });
});

test("国籍 is kept as written", () => {
  expect(applicantOf({ "国籍(地区)": "中国" }).nationality).toBe("中国");
  expect(applicantOf({ "国籍(地区)": "/" }).nationality).toBeNull();
});
