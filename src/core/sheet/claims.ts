import type { Claim, Headings } from "./headings";
import { headingKeys } from "./heading";

/** The heading of one column: one row's words, or two rows' (原证书 over 等级). `parent` is "" where nothing stands above. */
export interface Heading {
  readonly column: number;
  readonly parent: string;
  readonly child: string;
}

/** Parent and child joined by "/", without white space. */
export function headingText({ parent, child }: Heading): string {
  return [parent, child]
    .filter((text) => text !== "")
    .join("/")
    .replace(/\s+/g, "");
}

/** Parents under which no column is about credentials that the applicant holds now: a child is never read by its own words. */
const FOREIGN_PARENT =
  /监护|家长|父亲|母亲|配偶|家庭|联系人|紧急|经办|推荐|教师|班主任|负责人|其他证书|经历|简历|评审|意见|审核|成绩|得分|分数/;
/** These only gather columns: even a child that says little (等级, 专业) means what it means alone. */
const NEUTRAL_PARENT =
  /^(?:考生|个人|人员|学员|申报人|参评人员|报名|基本|基础|本人)+(?:基本|基础)?(?:信息|情况|资料)?$/;

/** What a parent is called in one word, so that 已取得职业资格证书情况/等级 is looked up as 原证书等级. */
const PARENT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:第二|其二|原?证书(?:2|二))/, "原证书2"],
  [/^(?:原|现|已|持|所持)+有?(?:取得|获得|获|持有)?的?(?:国家)?(?:证书|职业资格|职业技能|技能等级)/, "原证书"],
  [/^(?:国家)?职业(?:资格|技能等级).*证书/, "原证书"],
  [/^证书(?:信息|情况)?$/, "原证书"],
  [/^(?:申报|报考|报名|参评|认定|鉴定|考试|考核|评价)(?:科目|职业|等级|信息|情况)?/, "申报"],
  [/^(?:最高)?(?:学历|教育|文化程度|毕业)/, "毕业"],
  [/^(?:最高)?(?:学历|教育|文化程度|毕业)/, "学历"],
  [/^(?:专业技术)?职称/, "职称"],
  [/^培训/, "培训"],
  [/^学徒/, "学徒"],
];

/** Words joined without saying the shared middle twice: 原证书 + 证书编号 is 原证书编号. */
function join(parent: string, child: string): string {
  for (let shared = Math.min(parent.length, child.length); shared > 0; shared--) {
    if (parent.endsWith(child.slice(0, shared))) return parent + child.slice(shared);
  }
  return parent + child;
}

/** Every way a heading may be looked up, surest first; `bare` are those whose meaning still hangs on the child alone. */
export function lookupKeys({ parent, child }: Heading): readonly string[] {
  const children = headingKeys(child);
  const parents = headingKeys(parent);
  if (parents.length === 0) return children;
  const short = parents.map((key) => key.replace(/(?:信息|情况|资料)$/, ""));
  const named = PARENT_WORDS.filter(([pattern]) => parents.some((key) => pattern.test(key))).map(([, word]) => word);
  const joined = [...parents, ...short, ...named].flatMap((above) => children.map((below) => join(above, below)));
  return [...new Set(parents.some((key) => NEUTRAL_PARENT.test(key)) ? [...joined, ...children] : joined)];
}

/** What a column surely holds, whatever stands beside it. */
export function claimOfHeading(heading: Heading, { claims }: Headings): Claim | undefined {
  const keys = lookupKeys(heading);
  const sure = firstClaim(keys, claims);
  if (sure || heading.parent === "" || headingKeys(heading.parent).some((key) => FOREIGN_PARENT.test(key))) return sure;
  return firstClaim(headingKeys(heading.child), claims);
}

function firstClaim(keys: readonly string[], claims: Headings["claims"]): Claim | undefined {
  for (const key of keys) {
    const claim = claims.get(key);
    if (claim !== undefined) return claim;
  }
  return undefined;
}
