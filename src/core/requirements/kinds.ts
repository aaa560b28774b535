import { age } from "./age";
import { apprenticeship } from "./apprenticeship";
import { certificate } from "./certificate";
import { continuous } from "./continuous";
import type { KindDefinition } from "./definition";
import { diploma } from "./diploma";
import { enrolment } from "./enrolment";
import { intent } from "./intent";
import { manual } from "./manual";
import { practice } from "./practice";
import { technicianCandidate } from "./technician-candidate";
import { title } from "./title";
import { training } from "./training";
import { working } from "./working";
import * as z from "../terms/zod";

/** Every kind of requirement. Whatever differs by kind is asked of this table. */
export const KINDS = {
  age,
  intent,
  working,
  practice,
  continuous,
  certificate,
  title,
  diploma,
  enrolment,
  training,
  apprenticeship,
  technicianCandidate,
  manual,
};

export type RequirementKind = keyof typeof KINDS;
type Schema = (typeof KINDS)[RequirementKind]["schema"];
/** One thing that must hold. */
export type Requirement = z.infer<Schema>;

const schemas = Object.values(KINDS).map(({ schema }) => schema);
/** One thing that must hold, as a rule pack writes it. */
export const requirement = z.discriminatedUnion("kind", schemas as [Schema, ...Schema[]]);

// Each kind takes requirements of its own schema alone; `kind` sees to it that it gets no others.
const DEFINITIONS: { readonly [K in RequirementKind]: KindDefinition<Requirement> } = KINDS;

/** All that is known of the kind of a requirement. */
export function kindOf({ kind }: Requirement): KindDefinition<Requirement> {
  return DEFINITIONS[kind];
}
