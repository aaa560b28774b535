import { fault, isFault } from "./fault";
import { type HostNode, NULL_NODE, isNode, define } from "./node";
import type { References } from "./references";
import { ACTION_TYPES, type Action, type ArgumentInfo, PATH_TYPES, type RequestBody, type ResponseBody } from "./wire";

/** What one batch is answered with: its root, the highest ExcelApi minor version, and the ranges kept from earlier ones. */
export interface BatchContext {
  readonly root: HostNode;
  readonly apiLevel: number;
  readonly references: References;
  /** Asked before every action; a test makes it throw. */
  readonly before: (place: string) => void;
  /** Makes pending changes visible; called after the last action. */
  readonly settle: () => void;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Answers the actions of one request in order; what stands before a failing action is delivered and stays done. */
export function runBatch(request: RequestBody, context: BatchContext): ResponseBody {
  const made = new Map<number, HostNode>();
  const results: { ActionId: number; Value: unknown }[] = [];
  let index = 0;

  const allowed = (node: HostNode, name: string) => {
    if (node.since(name) > context.apiLevel) {
      throw fault(
        "ApiNotFound",
        `${node.className}.${name} came with ExcelApi 1.${node.since(name)}.`,
        `${node.className}.${name}`,
      );
    }
  };
  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((argument, at) => {
      const path = info?.ReferencedObjectPathIds?.[at] ?? 0;
      return path > 0 ? resolve(path) : argument;
    });
  const call = (node: HostNode, name: string, info: ArgumentInfo | undefined): unknown => {
    allowed(node, name);
    context.before(`${node.className}.${name}`);
    return node.call(name, argumentsOf(info));
  };
  const make = (id: number): HostNode => {
    const path = request.ObjectPaths[id];
    if (path === undefined) throw fault("InvalidObjectPath", `There is no object path ${id}.`);
    if (path.ObjectPathType === PATH_TYPES.global) return context.root;
    if (path.ObjectPathType === PATH_TYPES.nullObject) return NULL_NODE;
    if (path.ObjectPathType === PATH_TYPES.reference) return context.references.get(path.Name);
    if (path.ObjectPathType === PATH_TYPES.newObject && path.Name === INTERNAL_SERVICE) return internalService(null);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (path.ObjectPathType === PATH_TYPES.indexer) return parent.item(argumentsOf(path.ArgumentInfo)[0]);
    if (path.ObjectPathType === PATH_TYPES.property) {
      allowed(parent, path.Name);
      return parent.object(path.Name);
    }
    const answer = path.ObjectPathType === PATH_TYPES.method ? call(parent, path.Name, path.ArgumentInfo) : undefined;
    if (!isNode(answer)) throw fault("ApiNotFound", `The simulator makes no object of ${path.Name}.`, path.Name);
    return answer;
  };
  const resolve = (id: number): HostNode => {
    const node = made.get(id) ?? make(id);
    made.set(id, node);
    return node;
  };
  const read = (node: HostNode, names: readonly string[]): Record<string, unknown> | null => {
    if (node.isNull) return null;
    const record: Record<string, unknown> = { ...node.identity() };
    for (const name of names.flatMap((it) => (it === "*" ? node.scalarNames() : [it]))) {
      const [first = "", ...rest] = name.split("/").map(capital);
      allowed(node, first);
      if (rest.length === 0 && !node.isObject(first)) record[first] = node.get(first);
      else
        record[first] = {
          ...(record[first] as object | undefined),
          ...query(node.object(first), [rest.join("/") || "*"]),
        };
    }
    return record;
  };
  const query = (node: HostNode, names: readonly string[], top?: number, skip = 0): Record<string, unknown> | null => {
    const items = node.items();
    // A collection reads its own members where it has them ("areaCount"), else those of its items.
    const isOwn = items === null || names.every((name) => node.scalarNames().includes(capital(name)));
    if (isOwn && (items === null || names.length > 0)) return read(node, names);
    const chosen = items?.slice(skip, top === undefined ? undefined : skip + top) ?? [];
    return {
      _Items: chosen.map((item) =>
        read(
          item,
          names.map((name) => name.replace(/^items\//i, "")),
        ),
      ),
    };
  };
  const perform = (action: Action): unknown => {
    const node = resolve(action.ObjectPathId);
    if (action.ActionType === ACTION_TYPES.instantiate)
      return node.isNull ? null : { ...node.identity(), ...context.references.identity(node) };
    if (action.ActionType === ACTION_TYPES.query) {
      const { Select = ["*"], Top, Skip } = action.QueryInfo ?? {};
      return query(node, Select, Top, Skip);
    }
    if (action.ActionType === ACTION_TYPES.setProperty) {
      allowed(node, action.Name);
      context.before(`${node.className}.${action.Name}`);
      node.set(action.Name, argumentsOf(action.ArgumentInfo)[0]);
      return null;
    }
    if (action.ActionType !== ACTION_TYPES.method) {
      throw fault(
        "ApiNotFound",
        `The simulator knows no action of type ${action.ActionType}.`,
        `action ${action.ActionType}`,
      );
    }
    if (action.Name === "_KeepReference") return context.references.keep(node);
    if (action.Name === "_RemoveReference")
      return context.references.remove(String(argumentsOf(action.ArgumentInfo)[0]));
    const answer = call(node, action.Name, action.ArgumentInfo);
    return isNode(answer) ? null : (answer ?? null);
  };

  try {
    for (const action of request.Actions) {
      if (action.ActionType !== ACTION_TYPES.trace) results.push({ ActionId: action.Id, Value: perform(action) });
      index += 1;
    }
    context.settle();
    return { Results: results };
  } catch (error) {
    if (!isFault(error)) throw error;
    const { code, message, place } = error;
    return {
      Results: results,
      Error: {
        Code: code,
        Message: message,
        Location: place,
        ActionIndex: Math.min(index, request.Actions.length - 1),
      },
    };
  }
}

/** How the client names it; the only object it makes out of nothing. */
export const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** Told by the client, when it has loaded inside of a frame of Excel, that it can hear the ribbon's buttons. */
export const internalService = define<null>({
  className: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});
