import { recallFrom, rememberIn } from "../workbook/file/memory";
import type { Book } from "../xlsx/book";
import type { Mark } from "./history";

/**
 * A mark of the sheets, and of the facts behind the decisions that stand in them. Whatever else the workbook remembers (columns,
 * answers, notice) stands in no sheet and stays as it is.
 */
export function markBook(book: Book): Mark {
  const back = book.mark();
  const decisions = decisionsOf(book);
  return () => {
    back();
    if (decisionsOf(book) !== decisions) rememberIn(book, new Map([["decisions", decisions]]));
  };
}

function decisionsOf(book: Book): string | null {
  const memory = recallFrom(book);
  return memory.newer ? null : (memory.texts.get("decisions") ?? null);
}
