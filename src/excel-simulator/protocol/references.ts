import { fault } from "./fault";
import type { HostNode } from "./node";

/** The ranges that the client asked to keep between batches; what is left in here at the end was forgotten. */
export interface References {
  readonly size: () => number;
  keep(node: HostNode): void;
  remove(id: string): void;
  get(id: string): HostNode;
  /** What Instantiate answers besides the node's own identity. */
  identity(node: HostNode): Readonly<Record<string, string>>;
}

export function createReferences(): References {
  const kept = new Map<string, HostNode>();
  const ids = new Map<HostNode, string>();
  let next = 0;
  return {
    size: () => kept.size,
    keep: (node) => {
      if (node.isNull || ids.has(node)) return;
      const id = `range-${(next += 1)}`;
      kept.set(id, node);
      ids.set(node, id);
    },
    remove: (id) => {
      const node = kept.get(id);
      if (node !== undefined) ids.delete(node);
      kept.delete(id);
    },
    get: (id) => {
      const node = kept.get(id);
      if (node === undefined) throw fault("InvalidObjectPath", "The object is no longer kept.", id);
      return node;
    },
    identity: (node) => {
      const id = ids.get(node);
      return id === undefined ? {} : { _ReferenceId: id };
    },
  };
}
