/** 1 January 2000 in a workbook that counts from 1904. */
const MILLENNIUM_1904 = 35_064;

/** Asks Excel for a date whose serial number tells which calendar the workbook counts in: no member says it. */
export function askCalendar(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(2000, 1, 1).load("value");
}

export function isDate1904(answer: Excel.FunctionResult<number>): boolean {
  return answer.value === MILLENNIUM_1904;
}
