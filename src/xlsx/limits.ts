/** Characters that Excel takes in one cell. */
export const LONGEST_TEXT = 32_767;
/** Characters that Excel takes in the values of one drop-down, commas included. */
const LONGEST_LIST = 255;

/** Whether Excel takes a sheet of this name. */
export function isSheetName(name: string): boolean {
  return name !== "" && name.length <= 31 && !/[\\/?*[\]:\u0000-\u001f]/.test(name) && !/^'|'$/.test(name);
}

/** Whether Excel takes these values in one drop-down that lists them itself. */
export function fitsInList(options: readonly string[]): boolean {
  return options.join(",").length <= LONGEST_LIST && options.every((option) => option !== "" && !option.includes(","));
}
