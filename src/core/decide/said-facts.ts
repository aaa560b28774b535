import type { SheetValueField } from "../sheet/fields";
import type { Field } from "../terms/field";
import { parseClassKind } from "../facts/values/schools";
import { parseDate } from "../facts/values/date";

/** A fact of the people themselves that a text says once. */
export interface SaidFact {
  readonly field: SheetValueField;
  readonly value: string;
}

const CLASS = /(?:预备技师|(?<!预备)技师|高级工|中级工)班/g;
const ENDING = /(?<![\d第])(20\d{2})届/g;
/** A school whose class or year stands right behind its name: a school alone may only be who organizes the exam. */
const SCHOOL =
  /^([\p{Script=Han}()]{2,24}(?:学院|大学|学校|技校|中专))(?:[\p{Script=Han}]{0,8}系)?(?=\d{2,4}[届级]|(?:预备技师|技师|高级工|中级工)班)/u;
/** What names a class, a year or those who are listed: 高级工班 25级1班, A班, 2026届毕业生. */
const CLASS_WORDS =
  /(?:20\d{2}|\d{2})届|\d{2,4}级|(?:预备技师|技师|[高中]级工)班|(?:[A-Za-z]|\d{1,3}|[一二三四五六七八九十]{1,3}|第[\d一二三四五六七八九十]{1,3})(?:班|组|批次?|期)|毕业生|学生|学员|考生|人员|名单|\(?共?\d{1,4}人\)?/g;

/** What a headline says of the people below it: 某技师学院2026届高级工班. */
export function factsInTitle(text: string): readonly SaidFact[] {
  const [, school = ""] = SCHOOL.exec(text) ?? [];
  return [
    ...(school === "" ? [] : [{ field: "school", value: school } as const]),
    ...classesIn(text),
    ...[...text.matchAll(ENDING)].map(([, year = ""]) => ({ field: "graduationDate", value: `${year}年` }) as const),
  ];
}

/** A text without the words that name a class or those who are listed, and without punctuation. */
export function withoutClassWords(text: string): string {
  return text.replace(CLASS_WORDS, "").replace(/[\s()、,.-]/g, "");
}

/** What stands behind a label; [] where it cannot be read as the field. */
export function labelledFact(field: Field, text: string): readonly SaidFact[] {
  switch (field) {
    case "school":
    case "unit":
      return [{ field, value: text }];
    case "classKind":
      return classesIn(text);
    case "graduationDate": {
      const date = parseDate(text, false);
      return date !== null && typeof date === "object" ? [{ field, value: text }] : [];
    }
    default:
      return [];
  }
}

function classesIn(text: string): readonly SaidFact[] {
  return [...text.matchAll(CLASS)].flatMap(([word]) => {
    const kind = parseClassKind(word);
    return kind === null ? [] : [{ field: "classKind", value: kind } as const];
  });
}
