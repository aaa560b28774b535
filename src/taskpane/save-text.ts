/**
 * Puts a text among the browser's downloads; it never leaves the machine. A pane inside Excel may be refused that without a word:
 * whoever calls it offers another way beside it.
 */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  // Some browsers follow only a link of the page.
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
