const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** The last character of a resident's number, by its first seventeen digits (GB 11643-1999). */
export function checkDigit(seventeen: string): string {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index++) {
    sum += (WEIGHTS[index] ?? 0) * (seventeen.charCodeAt(index) - 48);
  }
  return CHECKS.charAt(sum % 11);
}
