import type { Correction, CorrectionKind } from "../corrections/correction";
import type { CorrectionEffect } from "../corrections/propose";
import { holdsDates } from "../sheet/fields";
import { isoOf } from "../time/day";
import { dayOfSerial } from "../time/serial";
import type { CellValue } from "../text/value";

/** What all corrections of a kind do, as a title. */
export const CORRECTION_TITLES: { readonly [K in CorrectionKind]: string } = {
  fromId: "按证件号码补性别、出生日期",
  numberAsText: "存成数字的号码改成文本",
  date: "日期统一写法",
  level: "等级写全称",
  name: "职业、工种、专业写标准名称",
  width: "全角字母、数字改半角",
  blank: "去掉多余的空格",
};

/** What a kind does and leaves, in a sentence. */
export const CORRECTION_HINTS: { readonly [K in CorrectionKind]: string } = {
  fromId: "只补空白的，和号码能证明是同一天的写法；与号码不一致的不改，请核对原件。",
  numberAsText: "号码是名字，不是数：存成数字，位数多了会丢。已经丢了位数的补不回来，不在这里。",
  date: "写到日的改成真正的日期，只写到月的写成 2019-06；读不懂的不改。",
  level: "改成“四级/中级工”这样的全称；读不懂的不改。",
  name: "只改认得准的：公告里的曾用名、误写，和多了“专业”二字的专业。",
  width: "号码末位的小写 x 也改成大写；中文标点不动。",
  blank: "“␣”表示空格，和看不见的字符。",
};

/** 改后 2 人的结论、等级或收费会变，少 3 条提示。 */
export function effectSentence({ verdicts, problems }: CorrectionEffect): string {
  const answers = verdicts === 0 ? "全部改正后，结论都不变" : `全部改正后，${verdicts} 人的结论、等级或收费会变`;
  return problems === 0 ? `${answers}。` : `${answers}，少 ${problems} 条提示。`;
}

/** What stands in a cell before and after, as somebody sees it; of an identity number the middle is masked. */
export function beforeAndAfter(correction: Correction, date1904: boolean): readonly [string, string] {
  const { kind, before, after, field } = correction;
  const shown = (value: CellValue): string => {
    const day = holdsDates(field) ? dayOfSerial(value, date1904) : null;
    const text = day === null ? String(value) : isoOf(day);
    return field === "idNumber" ? maskedMiddle(text) : text;
  };
  if (before === "") return ["空白", shown(after)];
  return [kind === "blank" ? withBlanksShown(shown(before)) : shown(before), shown(after)];
}

const UNSEEN = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g;

function withBlanksShown(text: string): string {
  return text.replace(UNSEEN, "␣");
}

/** As `maskId`, with whatever stands between the digits left in its place. */
function maskedMiddle(text: string): string {
  const letters = [...text];
  const places = letters.flatMap((letter, place) => (/[\p{L}\p{N}]/u.test(letter) ? [place] : []));
  if (places.length < 15) return text;
  const hidden = new Set(places.slice(6, -4));
  return letters.map((letter, place) => (hidden.has(place) ? "*" : letter)).join("");
}
