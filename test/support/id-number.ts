const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A synthetic identity number of an area, with its check digit: `birth` as 19900101, an odd `order` is a man's. */
export function idNumber(birth: string, order = 1, area = "370102"): string {
  const body = `${area}${birth}${String(order).padStart(3, "0")}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + "10X98765432".charAt(sum % 11);
}
