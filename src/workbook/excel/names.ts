import type { Edit } from "../../core/sheet/edit";

type NameEdit = Extract<Edit, { kind: "name" | "unname" }>;

/** The names of one sheet as Excel tells them, by lower case. */
export type KnownNames = Map<string, string>;

/** What is done to a name: Excel may fall over names that are deleted and added while another workbook is in front. */
export type NameAction =
  | { readonly kind: "add" | "set"; readonly sheet: string; readonly name: string; readonly refersTo: string }
  | { readonly kind: "delete"; readonly sheet: string; readonly name: string };

/** What an edit needs; null where the name stands so already. `known` is brought up to date. */
export function nameAction(edit: NameEdit, known: KnownNames): NameAction | null {
  const { sheet, name } = edit;
  const before = known.get(name.toLowerCase());
  if (edit.kind === "unname") {
    known.delete(name.toLowerCase());
    return before === undefined ? null : { kind: "delete", sheet, name };
  }
  known.set(name.toLowerCase(), edit.refersTo);
  if (before === undefined) return { kind: "add", sheet, name, refersTo: edit.refersTo };
  return plain(before) === plain(edit.refersTo) ? null : { kind: "set", sheet, name, refersTo: edit.refersTo };
}

/** A reference without the quotes that Excel sets and leaves out as it likes. */
function plain(refersTo: string): string {
  return refersTo.replaceAll("'", "").toLowerCase();
}

export function queueName(context: Excel.RequestContext, action: NameAction): void {
  const { names } = context.workbook.worksheets.getItem(action.sheet);
  switch (action.kind) {
    case "add":
      // Hidden at once: of a name that is there already Excel ignores it.
      names.add(action.name, action.refersTo).visible = false;
      return;
    case "set":
      names.getItem(action.name).formula = action.refersTo;
      return;
    case "delete":
      names.getItemOrNullObject(action.name).delete();
  }
}

export function askNames(context: Excel.RequestContext, sheet: string): Excel.NamedItemCollection {
  return context.workbook.worksheets.getItem(sheet).names.load("items/name,items/formula");
}

export function knownNames({ items }: Excel.NamedItemCollection): KnownNames {
  return new Map(items.map((item) => [item.name.toLowerCase(), String(item.formula)]));
}
