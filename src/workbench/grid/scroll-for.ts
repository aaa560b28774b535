/** A stretch of one axis in pixels of the sheet. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the part that scrolls must begin so that a cell is in it; null where it is already, or begins in the frozen part.
 * `frozen`: what that part takes; `shown`: what scrolls and is in view, counted from the sheet's edge. Of a cell with no room for
 * all of it the beginning shows.
 */
export function scrollFor(cell: Stretch, shown: Stretch, frozen: number): number | null {
  if (cell.from < frozen) return null;
  const room = shown.to - shown.from;
  if (cell.from < shown.from || cell.to - cell.from > room) return cell.from === shown.from ? null : cell.from - frozen;
  return cell.to > shown.to ? cell.to - room - frozen : null;
}
