import { fault } from "./fault";
import { type HostNode, define } from "./node";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { workbookTables } from "./tables";
import { worksheets } from "./worksheets";
import { assertActive, type World } from "./world";

const application = define<World>({
  className: "Application",
  methods: {
    // There is neither a screen to hold nor a calculation to delay.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
  since: { SuspendScreenUpdatingUntilNextSync: 9, SuspendApiCalculationUntilNextSync: 6 },
});

const functionResult = define<number>({
  className: "FunctionResult",
  age: 2,
  scalars: { Value: { get: (value) => value }, Error: { get: () => null } },
});

const functions = define<World>({
  className: "Functions",
  age: 2,
  methods: {
    // The one function that tells which calendar the workbook counts in.
    Date: ({ book }, [year, month, day]) => {
      const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
      return functionResult(book.date1904 ? days - 1462 : days);
    },
  },
});

function selected(world: World): HostNode {
  assertActive(world, "Workbook.getSelectedRange");
  const sheet = world.book.sheet(world.selection.sheet);
  if (sheet === undefined) throw fault("ItemNotFound", "Nothing is selected.", "Workbook.getSelectedRange");
  return range({ world, sheet, range: world.selection.range });
}

/** The root of every request. */
export const workbook = define<World>({
  className: "Workbook",
  scalars: { ReadOnly: { get: () => false } },
  objects: {
    Application: application,
    Functions: functions,
    Protection: workbookProtection,
    Tables: workbookTables,
    Worksheets: worksheets,
  },
  methods: { GetSelectedRange: selected },
  since: { ReadOnly: 8, Protection: 7, Functions: 2 },
});
