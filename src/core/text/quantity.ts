/** 63 → 5年3个月 */
export function monthsText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest === 0) return `${years}年`;
  return years === 0 ? `${rest}个月` : `${years}年${rest}个月`;
}

/** 196 → 16周岁4个月 */
export function ageText(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)}周岁${rest === 0 ? "" : `${rest}个月`}`;
}
