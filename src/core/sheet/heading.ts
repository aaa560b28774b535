import { simplified } from "../text/simplified";

/** The heading of one column: one row's words, or several rows' (原证书 over 等级). `parent` is "" where nothing stands above. */
export interface Heading {
  readonly column: number;
  readonly parent: string;
  readonly child: string;
  /** The titles above it one by one, the uppermost first, where there are several: a title may have a "/" in it. */
  readonly titles?: readonly string[];
}

/** Parent and child joined by "/", without white space. */
export function headingText({ parent, child }: Heading): string {
  return [parent, child]
    .filter((text) => text !== "")
    .join("/")
    .replace(/\s+/g, "");
}

/** What may stand in brackets or on a line of its own in a heading without changing which facts the column holds. */
const REMARK = new RegExp(
  [
    "^[*必选填单多可非项,、]+$",
    "^(?:元|元/人|元/人次|人民币|年|月|级|整年|满年|周岁|岁|个月|单位[:：]?.{1,2})(?:[,、;](?:取整|取整数|整数|保留整数))?$",
    "^(?:取整|取整数|整数|微信同号|同微信|微信号同)$",
    "^(?:全称|盖章|公章|签字|签名|手写|本人|汉字|中文|文本|文本格式|大写|小写|下拉|下拉选择|首字母大写)$",
    "^[^()]{0,4}\\d+位.*$",
    "^(?:如|例|格式|用于|用来|便于|以便|注[:：]|请|填|精确|应|须|需|与|以|按|不得|不要|没有|无则|可|从|务必|末位).*$",
    "^.*(?:填写|格式|选择|一致|为准)$",
    "^[^()]{0,4}(?:生|者|人员|籍|居民|学历|职工|员工)填.*$",
    "^[ymd年月日./\\-0-9]+$",
    // A list of the values to choose from.
    "^(?:[\\s□☐○◯/／、,，;；]|\\d[:=]|男|女|是|否|新考|正考|补考|免考|不考|理论|技能|实操|综合|评审|外语|院校学生|社会人员|其他|个人|团体|集体|[一二三四五1-5]级|初级|中级|高级)+$",
  ].join("|"),
  "i",
);

/** Whether a text says how to fill something in, and nothing of what stands there: 必填. */
export function isRemark(text: string): boolean {
  return REMARK.test(text.replace(/\s/g, ""));
}

const BOXES = /[□☐○◯☑√]/;

/** Letters and digits only, upper case, simplified: 職業（工種）* and 职业/工种： are the same words. */
export function headingKey(text: string): string {
  return simplified(text.normalize("NFKC"))
    .replace(/[^\p{L}\p{N}+]/gu, "")
    .toUpperCase();
}

/**
 * The ways a heading may be looked up, surest first: all its words; then without remarks (必填, 18位, 元, 如：2020-09-01,
 * □院校学生□社会人员). Words in brackets that are no remark stay: 年限（后） is not 年限.
 */
export function headingKeys(heading: string): readonly string[] {
  const before = known.get(heading);
  if (before !== undefined) return before;
  const keys = readKeys(heading);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(heading, keys);
  return keys;
}

// The same few headings are looked up for every row that might be a header.
const MOST_KNOWN = 100_000;
const known = new Map<string, readonly string[]>();

/** What stands before a heading to catch the eye, to count it, or to say that it must be filled in. */
const LEADING =
  /^(?:[\s*＊☆★※●◆◇■▲△▶▷►✓✔#＃!！、.．:：·•>-]|[①-⑳]|[(（【[](?:[\d０-９]+|[一二三四五六七八九十]+)[)）】\]][、.．]?|(?:[\d０-９]+|[一二三四五六七八九十]+)(?:[、．)）]|\.(?!\d))|[(（【[]?(?:必填|选填)(?:项)?[)）】\]:：]?)+/u;

/** The heading without what stands before its words. One without any words stays as it is. */
export function withoutSymbols(heading: string): string {
  const led = heading.replace(LEADING, "");
  return /[\p{L}\p{N}]/u.test(led) ? led : heading;
}

/** What a question says before it asks: 若有，证书等级. */
const CONDITION = /^(?:若|如|如果)(?:已?有|已?取得|已?持有)[,:]\s*/;

/** The heading in another language, beside the Chinese one: Date of Birth 出生日期. */
const FOREIGN_NAME = /[A-Za-z][A-Za-z.' ]*[A-Za-z.]/g;

/** The unit behind a slash: 行业经验/年. */
const PER_YEAR = /\s*\/\s*(?:满|整)?年\s*$/;
/** What stands below it is counted in years: 工作（满年）, 经验/年. */
const IN_YEARS = /(?:\/\s*|\(\s*(?:单位:)?)(?:满|整)?年\s*(?:[,、;][^()]*)?\)?\s*$/;

function readKeys(heading: string): readonly string[] {
  const text = withoutSymbols(heading).normalize("NFKC").replace(CONDITION, "");
  const box = text.search(BOXES);
  const unboxed = box > 0 ? text.slice(0, box) : text;
  const bare = unboxed
    .split(/\n/)
    .filter((line, index) => index === 0 || !REMARK.test(line.replace(/\s/g, "").replace(/^\(|\)$/g, "")))
    .join("")
    .replace(/\(([^()]*)\)|\[([^[\]]*)\]|【([^】]*)】/g, (whole, ...inner: (string | undefined)[]) => {
      const content = (inner[0] ?? inner[1] ?? inner[2] ?? "").replace(/\s/g, "");
      return REMARK.test(content) ? "" : whole;
    })
    .replace(/(?:必填|选填|\d+位)\s*$/, "");
  const chinese = /\p{Script=Han}/u.test(bare) ? bare.replace(FOREIGN_NAME, "") : bare;
  const plain = chinese.replace(/^\s*\d+位/, "");
  const all = [unboxed, bare, plain, ...(IN_YEARS.test(text) ? [`${plain.replace(PER_YEAR, "")}年限`] : [])];
  return [...new Set(all.map(headingKey))].filter((key) => key !== "");
}
