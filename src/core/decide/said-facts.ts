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
/** A line that names a class and nothing else. */
const CLASS_LINE = /^(?:20\d{2}届|\d{2,4}级|(?:预备技师|技师|高级工|中级工)班|毕业生|学生|[\s()、,.-])+$/;

/** What a headline says of the people below it: 某技师学院2026届高级工班. */
export function factsInTitle(text: string): readonly SaidFact[] {
  const [, school = ""] = SCHOOL.exec(text) ?? [];
  return [
    ...(school === "" ? [] : [{ field: "school", value: school } as const]),
    ...classesIn(text),
    ...[...text.matchAll(ENDING)].map(([, year = ""]) => ({ field: "graduationDate", value: `${year}年` }) as const),
  ];
}

/** The same of a line without a label, which counts only if it says nothing else. */
export function factsInLine(text: string): readonly SaidFact[] {
  return CLASS_LINE.test(text) ? factsInTitle(text) : [];
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
