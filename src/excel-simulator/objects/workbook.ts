import { fault } from "../protocol/fault";
import { type HostNode, define, NULL_NODE } from "../protocol/node";
import { customXmlParts } from "./custom-xml";
import { workbookProtection } from "./sheet-settings";
import { range } from "./range";
import { workbookTables } from "./tables";
import { assertActive, type World, touch } from "../world/world";
import { XlsxError } from "../../xlsx/error";
import { sheetId, worksheet } from "./worksheet";

function find(world: World, key: unknown): HostNode | null {
  const text = String(key);
  const sheet = world.book.sheet(text) ?? world.book.sheets().find((it) => sheetId({ world, sheet: it }) === text);
  return sheet === undefined ? null : worksheet({ world, sheet });
}

function add(world: World, wanted: unknown): HostNode {
  const taken = (name: string) => world.book.sheet(name) !== undefined;
  const free = (n: number): string => (taken(`Sheet${n}`) ? free(n + 1) : `Sheet${n}`);
  const name = wanted === undefined || wanted === null ? free(1) : String(wanted);
  if (world.book.structureProtected) {
    throw fault("AccessDenied", "The structure of the workbook is protected.", "WorksheetCollection.add");
  }
  if (taken(name)) {
    throw fault(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      "WorksheetCollection.add",
    );
  }
  try {
    const sheet = world.book.addSheet(name);
    touch(world, sheet, null);
    return worksheet({ world, sheet });
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof XlsxError)) throw error;
    throw fault(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
      "WorksheetCollection.add",
    );
  }
}

/** All sheets of the workbook. */
export const worksheets: (world: World) => HostNode = define<World>({
  className: "WorksheetCollection",
  items: (world) => world.book.sheets().map((sheet) => worksheet({ world, sheet })),
  item: find,
  methods: {
    Add: (world, [name]) => add(world, name),
    GetItem: (world, [key]) => worksheets(world).item(key),
    GetItemOrNullObject: (world, [key]) => find(world, key) ?? NULL_NODE,
    GetActiveWorksheet: (world) => worksheets(world).item(world.activeSheet),
    GetFirst: (world) => worksheets(world).item(world.book.sheets()[0]?.name),
    GetCount: (world) => world.book.sheets().length,
  },
  since: { GetItemOrNullObject: 4, GetCount: 4, GetFirst: 5 },
});

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
    CustomXmlParts: customXmlParts,
    Functions: functions,
    Protection: workbookProtection,
    Tables: workbookTables,
    Worksheets: worksheets,
  },
  methods: { GetSelectedRange: selected },
  since: { ReadOnly: 8, Protection: 7, CustomXmlParts: 5, Functions: 2 },
});
