import type { BookName } from "../../xlsx/book";
import { formatAddress } from "../world/address";
import { fault } from "../protocol/fault";
import { type HostNode, NULL_NODE, define, isNode } from "../protocol/node";
import { rangeOf, type SheetSelf } from "./self";
import { touch } from "../world/world";

interface NameSelf extends SheetSelf {
  readonly name: string;
}

/** While another workbook is in front Excel has been seen not to find names, and even to fall over. */
function assertFront({ world }: SheetSelf, place: string): void {
  if (!world.active) throw fault("ItemNotFound", "The requested resource doesn't exist.", place);
}

function entry({ sheet, name }: NameSelf): BookName {
  const found = sheet.names().find((it) => it.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw fault("ItemNotFound", "The requested resource doesn't exist.", "NamedItem");
  return found;
}

const namedItem = define<NameSelf>({
  className: "NamedItem",
  age: 4,
  scalars: {
    Name: { get: (self) => entry(self).name },
    Formula: {
      get: (self) => entry(self).refersTo,
      set: (self, value) => {
        assertFront(self, "NamedItem.formula");
        const { name, hidden } = entry(self);
        self.sheet.setName(name, String(value), hidden);
        touch(self.world, self.sheet, null);
      },
    },
    Visible: {
      get: (self) => !entry(self).hidden,
      set: (self, value) => {
        const { name, refersTo } = entry(self);
        self.sheet.setName(name, refersTo, value === false);
        touch(self.world, self.sheet, null);
      },
    },
    Scope: { get: () => "Worksheet" },
  },
  methods: {
    Delete: (self) => {
      assertFront(self, "NamedItem.delete");
      self.sheet.removeName(entry(self).name);
      touch(self.world, self.sheet, null);
    },
  },
  since: { Formula: 7 },
});

function find(self: SheetSelf, name: unknown): HostNode | null {
  const found = self.sheet.names().find((it) => it.name.toLowerCase() === String(name).toLowerCase());
  return found === undefined ? null : namedItem({ ...self, name: found.name });
}

function reference(argument: unknown): string {
  if (!isNode(argument)) return String(argument);
  const { sheet, range } = rangeOf(argument, "NamedItemCollection.add");
  return `=${formatAddress(sheet.name, range).replace(/([A-Z]+)(\d+)(?=$|:)/g, "$$$1$$$2")}`;
}

/** The defined names of one sheet, hidden ones too. */
export const names: (self: SheetSelf) => HostNode = define<SheetSelf>({
  className: "NamedItemCollection",
  age: 4,
  items: (self) => self.sheet.names().map(({ name }) => namedItem({ ...self, name })),
  item: find,
  methods: {
    GetItem: (self, [name]) => names(self).item(name),
    GetItemOrNullObject: (self, [name]) => find(self, name) ?? NULL_NODE,
    Add: (self, [name, argument]) => {
      assertFront(self, "NamedItemCollection.add");
      const text = String(name);
      const refersTo = reference(argument);
      if (find(self, text) !== null) {
        throw fault(
          "ItemAlreadyExists",
          "A resource with the same name or identifier already exists.",
          "NamedItemCollection.add",
        );
      }
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) || !refersTo.startsWith("=")) {
        throw fault(
          "InvalidArgument",
          "The argument is invalid or missing or has an incorrect format.",
          "NamedItemCollection.add",
        );
      }
      self.sheet.setName(text, refersTo, false);
      touch(self.world, self.sheet, null);
      return namedItem({ ...self, name: text });
    },
  },
});
