import { remembered } from "../../text/memoize";

const EMPTY = "□☐○◯";
const TICKED = "☑✓√■●☒✔";
const BOX = new RegExp(`[${EMPTY}${TICKED}]`, "gu");

/**
 * The ticked words of a list with boxes: of ☑理论□技能, 理论☑ 技能□ and （√）理论（ ）技能 it is 理论. Boxes stand before their words where the
 * text begins with one, else behind them. Text without an empty box is answered as it is.
 */
export const tickedIn = remembered((text: string): string => {
  const boxed = text.replace(/[([] *([√✓✔☑]?) *[)\]]/g, (_, tick: string) => (tick === "" ? "□" : "☑"));
  if (![...EMPTY].some((box) => boxed.includes(box))) return text;
  const boxes = [...boxed.matchAll(BOX)];
  const before = boxes[0]?.index === 0;
  const words = boxes.flatMap(({ 0: box, index }, place) => {
    const word = before
      ? boxed.slice(index + 1, boxes[place + 1]?.index)
      : boxed.slice(place === 0 ? 0 : (boxes[place - 1]?.index ?? 0) + 1, index);
    return TICKED.includes(box) ? [word] : [];
  });
  return words.join("、");
});
