import { PortError } from "../workbook/port";
import { fault } from "./fault";
import { type HostNode, NULL_NODE, define } from "./node";
import { sheetId, worksheet } from "./worksheet";
import { touch, type World } from "./world";

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
    if (!(error instanceof RangeError) && !(error instanceof PortError)) throw error;
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
