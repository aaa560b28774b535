import { isLost, refusalOf } from "../../../src/workbench/grid/commands";

describe("commands of the grid", () => {
  test.each([
    "set-range-values",
    "clear-selection-content",
    "auto-fill",
    "copy",
    "paste-by-short-key",
    "move-selection",
    "set-worksheet-activate",
    "set-worksheet-col-width",
    "set-zoom-ratio",
  ])("%s runs: it is written into the book, or changes the view alone", (name) => {
    expect(refusalOf(`sheet.command.${name}`)).toBeNull();
  });

  test.each([
    ["insert-row-before", "rows"],
    ["remove-col-by-range", "rows"],
    ["move-rows", "rows"],
    ["reorder-range", "rows"],
    ["insert-range-move-down", "rows"],
    ["set-selected-rows-visible", "rows"],
    ["add-worksheet-merge-all", "merge"],
    ["move-range", "cut"],
    ["set-range-bold", "format"],
    ["set-style", "format"],
    ["numfmt.set.percent", "format"],
    ["insert-sheet", "sheets"],
    ["copy-sheet", "sheets"],
    ["set-worksheet-name", "sheets"],
    ["add-conditional-rule", "rule"],
    ["add-worksheet-protection", "protected"],
    ["anything-of-a-later-version", "other"],
  ] as const)("%s is refused, with the sentence for %s", (name, refusal) => {
    expect(refusalOf(`sheet.command.${name}`)).toBe(refusal);
  });

  test("cutting is refused in whichever form it comes", () => {
    expect(refusalOf("univer.command.cut")).toBe("cut");
    expect(refusalOf("sheet.command.cut")).toBe("cut");
  });

  test("what belongs to the cell editor is not ours to refuse", () => {
    expect(refusalOf("doc.command.insert-text")).toBeNull();
    expect(refusalOf("univer.command.undo")).toBeNull();
  });

  test("a change of data that nobody writes into the book is stopped, whatever made it", () => {
    expect(isLost("sheet.mutation.set-range-values")).toBe(false);
    expect(isLost("sheet.mutation.set-worksheet-row-auto-height")).toBe(false);
    expect(isLost("sheet.mutation.insert-row")).toBe(true);
    expect(isLost("sheet.mutation.add-worksheet-merge")).toBe(true);
    expect(isLost("doc.mutation.rich-text-editing")).toBe(false);
  });
});
