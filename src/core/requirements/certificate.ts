import type { Certificate } from "../facts/applicant";
import { CERTIFICATE_COLUMNS } from "../facts/certificates";
import { isUnreliable } from "../facts/fact";
import { givesLevel } from "../facts/values/credentials";
import { both, isBetter, type Outcome } from "../text/kleene";
import { count, level } from "../terms/atoms";
import type { Field } from "../terms/field";
import { LEVEL_NAMES } from "../terms/words";
import * as z from "../terms/zod";
import { addMonths } from "../time/day";
import type { Case } from "./case";
import { beforeCredential, common, defineKind, scope, type Kind } from "./definition";
import type { Finding } from "./finding";
import { monthsSince, reaches, shortfall, UNKNOWN_MONTHS } from "./months";
import { blanksAmong, inexactAmong, statedAfter, unclaimed, type HeldCredential } from "./credential";
import { factInScope } from "./scope";
import { SCOPE_NAMES, yearsText } from "./wording";

/** `heldYears`: 取得证书满 N 年, counted on the calendar, not in work. */
const schema = z.strictObject({
  kind: z.literal("certificate"),
  level,
  scope,
  heldYears: count.optional(),
  ...common,
});
export type CertificateRequirement = z.infer<typeof schema>;

/** 取得…级证书, and where asked 满 N 年 on the calendar. */
export const certificate: Kind<typeof schema> = defineKind({
  schema,
  phrase({ scope, level, heldYears }, wording) {
    const held = heldYears ? yearsText(heldYears, wording) : "";
    return `取得${SCOPE_NAMES[scope]}${LEVEL_NAMES[level]}${wording.certificate}${held}`;
  },
  brief: ({ level, heldYears }) => `${LEVEL_NAMES[level]}证书${heldYears ? `满${heldYears}年` : ""}`,
  lacking: "没有所需的证书",
  saidAs: "paper",
  joint: (_requirement, before) => beforeCredential(before),
  label: /取证|(?<!毕业|学历|职称|技师)证书|[级工师]证/,
  isPaper: true,
  judge: (requirement, _clause, given) => judge(requirement, given),
  turningDays({ heldYears = 0 }, _clause, { applicant }) {
    return applicant.certificates.flatMap(({ date: { value } }) =>
      value ? [addMonths(value.max, heldYears * 12)] : [],
    );
  },
});

function judge(requirement: CertificateRequirement, given: Case): Finding {
  let best: Finding | null = null;
  for (const certificate of given.applicant.certificates) {
    const finding = judgeOne(requirement, certificate, given);
    if (best === null || isNearer(finding, best)) best = finding;
  }
  const others = mayHoldOthers(given);
  // Of a paper that serves and is only too young, the clause means this one.
  const claimed = best?.gap !== null && given.assumptions["no-unclaimed-papers"];
  if (best !== null && (best.outcome !== "unmet" || !others || claimed)) return best;
  const outcome = others ? "unknown" : "unmet";
  const blanks: Field[] = others ? blanksFor(given) : [];
  return {
    requirement,
    outcome,
    evidence: { kind: "none" },
    gap: null,
    credentialMissing: outcome === "unmet",
    blanks,
  };
}

/** Whether there may be a certificate that the row does not say: no column asks for any, or nobody claims a further one. */
function mayHoldOthers(given: Case): boolean {
  const { applicant, assumptions } = given;
  if (!applicant.certificatesAsked.value) {
    return !assumptions["no-certificate-columns"] || isUnreliable(applicant.certificatesAsked);
  }
  return applicant.certificates.length > 0 && unclaimed("certificate", given) === "unknown";
}

/** Where the certificate would be written that the row does not say. */
function blanksFor({ applicant }: Case): Field[] {
  const { level, date } = CERTIFICATE_COLUMNS[applicant.certificates.some(({ slot }) => slot === 1) ? 2 : 1];
  return [level, date];
}

function isNearer(one: Finding, other: Finding): boolean {
  return (
    isBetter(one.outcome, other.outcome) ||
    (one.outcome === other.outcome && other.credentialMissing && !one.credentialMissing)
  );
}

function judgeOne(requirement: CertificateRequirement, certificate: Certificate, given: Case): Finding {
  const scope = factInScope(certificate.occupation, requirement.scope, given.occupation);
  const serves = both(givesAsked(certificate, requirement.level), scope);
  const need = (requirement.heldYears ?? 0) * 12;
  const held = certificate.date.value ? monthsSince(certificate.date.value, given.day) : UNKNOWN_MONTHS;
  const lasting = heldLong(reaches(held, need), isHigher(certificate, requirement.level));
  return {
    requirement,
    outcome: both(serves, lasting),
    evidence: {
      kind: "certificate",
      level: certificate.level.value,
      occupation: certificate.occupation.value,
      scope,
      date: certificate.date.value,
      held: need > 0 ? held : null,
    },
    gap: lasting === "unmet" ? shortfall(held, need) : null,
    credentialMissing: serves === "unmet",
    blanks:
      serves === "unknown"
        ? blanksOf(certificate, requirement)
        : lasting === "unknown"
          ? datesOf(certificate, requirement.level)
          : [],
    inexact:
      serves !== "unknown" && lasting === "unknown" && !isHigher(certificate, requirement.level)
        ? inexactAmong(certificate.date)
        : [],
  };
}

/** The certificates that serve or may serve a requirement, as papers to count years from. */
export function certificatesFor(requirement: CertificateRequirement, given: Case): readonly HeldCredential[] {
  const { certificates } = given.applicant;
  const papers: HeldCredential[] = [];
  for (const certificate of certificates) {
    const scope = factInScope(certificate.occupation, requirement.scope, given.occupation);
    const outcome = both(givesAsked(certificate, requirement.level), scope);
    if (outcome === "unmet") continue;
    const higher = isHigher(certificate, requirement.level);
    const { date, workAfter } = certificate;
    const blanks = [...datesOf(certificate, requirement.level)];
    if (!higher || (workAfter && isUnreliable(workAfter))) blanks.push(...blanksAmong(workAfter));
    const inexact = higher ? [] : inexactAmong(workAfter, date);
    papers.push({ outcome, date: date.value, stated: workAfter && statedAfter(workAfter), higher, blanks, inexact });
  }
  if (papers.length === 0 && mayHoldOthers(given)) {
    papers.push({
      outcome: "unknown",
      date: null,
      stated: null,
      higher: false,
      blanks: certificates.length > 0 ? blanksFor(given) : ["certificateDate", "workAfterCertificate"],
      inexact: [],
    });
  }
  return papers;
}

/** Only 职业资格证书 and 职业技能等级证书 give a level, and a higher level satisfies a lower one. */
function givesAsked({ kind, level }: Certificate, asked: number): Outcome {
  if (!givesLevel(kind.value)) return "unmet";
  if (level.value === null) return "unknown";
  return level.value <= asked ? "met" : "unmet";
}

function isHigher({ level }: Certificate, asked: number): boolean {
  return level.value !== null && level.value < asked;
}

/** A higher certificate that is too young: the lower one may have come earlier. */
function heldLong(reached: Outcome, higher: boolean): Outcome {
  return higher && reached === "unmet" ? "unknown" : reached;
}

function blanksOf({ level, occupation }: Certificate, { scope }: CertificateRequirement): readonly Field[] {
  return blanksAmong(level, scope === "related" || isUnreliable(occupation) ? occupation : null);
}

/** Where the date is to be written that would decide: of this certificate, or of the lower one beside it. */
function datesOf(certificate: Certificate, asked: number): readonly Field[] {
  if (!isHigher(certificate, asked)) return blanksAmong(certificate.date);
  const beside = CERTIFICATE_COLUMNS[certificate.slot === 1 ? 2 : 1];
  return [beside.level, beside.date];
}
