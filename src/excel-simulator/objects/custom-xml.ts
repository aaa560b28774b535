import type { CustomXmlPart } from "../../xlsx/book";
import { fault } from "../protocol/fault";
import { define, type HostNode } from "../protocol/node";
import { touchBook, type World } from "../world/world";

interface PartSelf {
  readonly world: World;
  readonly id: string;
}

interface ScopedSelf {
  readonly world: World;
  readonly namespace: string;
}

function entry({ world, id }: PartSelf): CustomXmlPart {
  const found = world.book.customXml.list().find((part) => part.id === id);
  if (found === undefined) throw fault("ItemNotFound", "The requested resource doesn't exist.", "CustomXmlPart");
  return found;
}

/** XML that is none is refused; `write` gives the id of the part that it wrote. */
function written<T>(world: World, place: string, write: () => T): T {
  try {
    const result = write();
    touchBook(world);
    return result;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw fault("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", place);
  }
}

const customXmlPart = define<PartSelf>({
  className: "CustomXmlPart",
  age: 5,
  id: ({ id }) => id,
  scalars: {
    Id: { get: (self) => entry(self).id },
    NamespaceUri: { get: (self) => entry(self).namespace },
  },
  methods: {
    GetXml: (self) => entry(self).xml,
    SetXml: (self, [xml]) => {
      const { id } = entry(self);
      written(self.world, "CustomXmlPart.setXml", () => self.world.book.customXml.set(id, String(xml)));
    },
    Delete: (self) => {
      self.world.book.customXml.remove(entry(self).id);
      touchBook(self.world);
    },
  },
});

function find(world: World, isIn: (part: CustomXmlPart) => boolean, id: unknown): HostNode | null {
  const found = world.book.customXml.list().find((part) => part.id === String(id) && isIn(part));
  return found === undefined ? null : customXmlPart({ world, id: found.id });
}

const scoped = define<ScopedSelf>({
  className: "CustomXmlPartScopedCollection",
  age: 5,
  items: ({ world, namespace }) =>
    world.book.customXml
      .list()
      .filter((part) => part.namespace === namespace)
      .map(({ id }) => customXmlPart({ world, id })),
  item: ({ world, namespace }, id) => find(world, (part) => part.namespace === namespace, id),
});

/** All custom XML of the workbook, whoever it belongs to. */
export const customXmlParts = define<World>({
  className: "CustomXmlPartCollection",
  age: 5,
  items: (world) => world.book.customXml.list().map(({ id }) => customXmlPart({ world, id })),
  item: (world, id) => find(world, () => true, id),
  methods: {
    Add: (world, [xml]) => {
      const id = written(world, "CustomXmlPartCollection.add", () => world.book.customXml.add(String(xml)));
      return customXmlPart({ world, id });
    },
    GetByNamespace: (world, [namespace]) => scoped({ world, namespace: String(namespace) }),
  },
});
