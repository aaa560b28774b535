import fc from "fast-check";
import { scrollFor } from "../../../src/workbench/grid/scroll-for";

// A sheet whose first 100 pixels are frozen and of which 300 more are in view, from 150 on.
const shown = { from: 150, to: 450 };

test.each([
  ["in view", { from: 200, to: 260 }, null],
  ["ending where the view ends", { from: 390, to: 450 }, null],
  ["one pixel too far right", { from: 391, to: 451 }, 51],
  ["beginning where the view begins", { from: 150, to: 200 }, null],
  ["one pixel too far left", { from: 149, to: 200 }, 49],
  ["frozen", { from: 40, to: 100 }, null],
  ["over the edge of the frozen part", { from: 40, to: 600 }, null],
  ["the first that scrolls", { from: 100, to: 160 }, 0],
  ["wider than the view: its beginning", { from: 160, to: 500 }, 60],
])("a cell that is %s", (_, cell, scroll) => {
  expect(scrollFor(cell, shown, 100)).toBe(scroll);
});

test("whatever was scrolled, the cell is in view afterwards, or as much of it as there is room for", () => {
  const size = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(size, size, size, size, size, (frozen, scrolled, room, before, width) => {
      const cell = { from: frozen + before, to: frozen + before + width };
      const scroll = scrollFor(cell, { from: frozen + scrolled, to: frozen + scrolled + room }, frozen) ?? scrolled;
      expect(scroll).toBeGreaterThanOrEqual(0);
      expect(cell.from).toBeGreaterThanOrEqual(frozen + scroll);
      if (width <= room) expect(cell.to).toBeLessThanOrEqual(frozen + scroll + room);
      else expect(cell.from).toBe(frozen + scroll);
    }),
  );
});
