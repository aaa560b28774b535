import { element } from "./element";
import { TEXT } from "./text";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Puts bytes among the browser's downloads; they never leave the machine. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = element("a", { href: address, download: name });
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Takes files that are dragged onto the page or onto a frame in it; `onDrop` gets all of them. */
export function acceptDrops(onDrop: (files: readonly File[]) => void): (target: Window) => void {
  const veil = element("div", { id: "drop", hidden: true, textContent: TEXT.drop });
  document.body.append(veil);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const listen = (target: Window, name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
    // In the capturing phase: the grid has drag and drop of its own.
    target.addEventListener(
      name,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  return (target) => {
    listen(target, "dragover", () => (veil.hidden = false));
    listen(target, "dragleave", (event) => (veil.hidden = event.relatedTarget === null));
    listen(target, "drop", (event) => {
      veil.hidden = true;
      onDrop([...(event.dataTransfer?.files ?? [])]);
    });
  };
}
