import { linesOf } from "../../../src/core/plan/lines";

test.each([
  ["", 10, 1],
  ["理论", 4, 1],
  ["理论", 3, 2],
  ["直播销售员", 10, 1],
  // The comma may not begin a line, so it takes the character before it along.
  ["直播销售员、商品", 10, 2],
  ["直播销售员、商品选品", 10, 3],
  ["4-01-06-02", 10, 1],
  // A number does not break in the middle while there is room on the next line.
  ["编码4-01-06-02", 12, 2],
  ["15053178577", 6, 2],
  ["一\n二", 10, 2],
])("%j in %i half-width characters takes %i lines", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});
