/**
 * What a life says to a question of the notice. `judge`: the notice itself leaves it to a person, so neither 符合 nor 不符合
 * may rest on it · `open`: the simulator does not say, and nothing is tested.
 */
export type Truth = "yes" | "no" | "judge" | "open";

const AND: readonly Truth[] = ["no", "open", "judge", "yes"];
const OR: readonly Truth[] = ["yes", "open", "judge", "no"];

export function all(truths: readonly Truth[]): Truth {
  return AND.find((one) => truths.includes(one)) ?? "yes";
}

export function any(truths: readonly Truth[]): Truth {
  return OR.find((one) => truths.includes(one)) ?? "no";
}

export function truly(holds: boolean): Truth {
  return holds ? "yes" : "no";
}
