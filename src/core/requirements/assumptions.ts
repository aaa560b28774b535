export const ASSUMPTIONS = [
  "no-unclaimed-papers",
  "work-since-start",
  "history-is-own-work",
  "no-certificate-columns",
  "no-work-columns",
  "work-unbroken",
  "graduate-by-age",
  "highest-diploma-only",
  "no-unclaimed-diplomas",
  "usual-school-routes",
  "propose-level",
  "unlisted-is-unrelated",
  "standard-majors",
] as const;

export type Assumption = (typeof ASSUMPTIONS)[number];

export type Assumptions = { readonly [K in Assumption]: boolean };

export const DEFAULT_ASSUMPTIONS: Assumptions = {
  "no-unclaimed-papers": true,
  "work-since-start": true,
  "history-is-own-work": false,
  "no-certificate-columns": false,
  "no-work-columns": false,
  "work-unbroken": false,
  "graduate-by-age": true,
  "highest-diploma-only": true,
  "no-unclaimed-diplomas": false,
  "usual-school-routes": false,
  "propose-level": false,
  "unlisted-is-unrelated": false,
  "standard-majors": false,
};

/** Nothing but what the sheet says. */
export const NOTHING_ASSUMED: Assumptions = {
  "no-unclaimed-papers": false,
  "work-since-start": false,
  "history-is-own-work": false,
  "no-certificate-columns": false,
  "no-work-columns": false,
  "work-unbroken": false,
  "graduate-by-age": false,
  "highest-diploma-only": false,
  "no-unclaimed-diplomas": false,
  "usual-school-routes": false,
  "propose-level": false,
  "unlisted-is-unrelated": false,
  "standard-majors": false,
};
