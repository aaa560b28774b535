/**
 * Puts a text on the clipboard; false where the browser does not let it. By the old command: a pane stands in a frame of another
 * site, which gives it no clipboard of the new kind.
 */
export function copyText(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.cssText = "position:fixed;opacity:0";
  const before = document.activeElement;
  document.body.append(field);
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
