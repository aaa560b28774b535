import { fault } from "./fault";

/** An object of Excel as the client sees it: named members, perhaps items, perhaps an id. `T` is what it stands for here. */
export interface Members<T> {
  readonly className: string;
  /** With an id an object path stays valid in later batches. */
  readonly id?: (self: T) => string;
  /** What `load` reads and an assignment writes, by wire name ("NumberFormat"). */
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (self: T) => HostNode>>;
  /** Methods; what they return is a value or an object. */
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (self: T) => readonly HostNode[];
  /** `getItem` of a collection; null becomes ItemNotFound. */
  readonly item?: (self: T, key: unknown) => HostNode | null;
  /** The minor version of the ExcelApi set a member came with; what is not named is as old as `age`. */
  readonly since?: Readonly<Record<string, number>>;
  readonly age?: number;
}

export interface Scalar<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** Members bound to what they stand for. Unknown members are refused with ApiNotFound. */
export interface HostNode {
  readonly className: string;
  readonly isNull: boolean;
  /** What Instantiate answers and every loaded record bears. */
  identity(): Readonly<Record<string, unknown>>;
  scalarNames(): readonly string[];
  isObject(name: string): boolean;
  since(name: string): number;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  object(name: string): HostNode;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostNode[] | null;
  item(key: unknown): HostNode;
}

function unknownMember(className: string, name: string): Error {
  return fault("ApiNotFound", `The simulator does not know ${className}.${name}.`, `${className}.${name}`);
}

/** Turns a table of members into a maker of nodes. */
export function define<T>(members: Members<T>): (self: T) => HostNode {
  const { className, scalars = {}, objects = {}, methods = {}, since = {}, age = 1 } = members;
  const own = <V>(table: Readonly<Record<string, V>>, name: string): V => {
    const found = Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw unknownMember(className, name);
    return found;
  };
  return (self) => ({
    className,
    isNull: false,
    identity: () => (members.id === undefined ? {} : { Id: members.id(self) }),
    scalarNames: () => Object.keys(scalars),
    isObject: (name) => Object.hasOwn(objects, name),
    since: (name) => since[name] ?? age,
    get: (name) => own(scalars, name).get(self),
    set: (name, value) => {
      const { set } = own(scalars, name);
      if (set === undefined) throw unknownMember(className, `${name} (write)`);
      set(self, value);
    },
    object: (name) => own(objects, name)(self),
    call: (name, args) => own(methods, name)(self, args),
    items: () => members.items?.(self) ?? null,
    item: (key) => {
      if (members.item === undefined) throw unknownMember(className, "getItem");
      const found = members.item(self, key);
      if (found === null) throw fault("ItemNotFound", "The requested resource doesn't exist.", `${className}.getItem`);
      return found;
    },
  });
}

/** What an `…OrNullObject` method answers for nothing: everything asked of it is nothing again, everything told is ignored. */
export const NULL_NODE: HostNode = {
  className: "NullObject",
  isNull: true,
  identity: () => ({}),
  scalarNames: () => [],
  isObject: () => false,
  since: () => 1,
  get: () => null,
  set: () => undefined,
  object: () => NULL_NODE,
  call: () => NULL_NODE,
  items: () => null,
  item: () => NULL_NODE,
};

export function isNode(value: unknown): value is HostNode {
  return typeof value === "object" && value !== null && "className" in value && "scalarNames" in value;
}
