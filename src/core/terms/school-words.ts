import type { Education, SchoolKind } from "./words";

/** Words that say which kinds of school are meant. */
export interface SchoolKindWords {
  readonly pattern: RegExp;
  readonly kinds: readonly SchoolKind[];
}

/** Words of 文化程度. */
export interface DegreeWords {
  /** The longer words first. */
  readonly pattern: RegExp;
  /** What they can be. */
  readonly degrees: readonly Education[];
  /** Where the words name the kind of school themselves (技师学院, 高职 …); null where they do not. */
  readonly schools: readonly SchoolKind[] | null;
}

/** How schools and degrees are written (rules/catalog/schools.yaml), each list tried in its order. */
export interface SchoolWords {
  readonly names: readonly SchoolKindWords[];
  /** 院校类别, beside the eight kinds themselves. */
  readonly stated: readonly SchoolKindWords[];
  readonly degrees: readonly DegreeWords[];
  /** 函授, 自考 …: the diploma is one of adult education, whatever the school. */
  readonly adult: RegExp;
}
