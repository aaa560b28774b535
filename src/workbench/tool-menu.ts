import { element } from "./element";
import { TEXT } from "./text";
import { TOOLS, type Tool } from "./tools";

/** A button that opens the list of what can be done to the sheet; Escape, a choice or a click elsewhere closes it. */
export function createTools(onTool: (tool: Tool) => void): {
  readonly node: HTMLElement;
  readonly enable: (enabled: boolean) => void;
} {
  const opener = element("button", { type: "button", textContent: TEXT.tools });
  const list = element("div", { className: "list", hidden: true });
  const node = element("div", { className: "tools" }, opener, list);

  function open(isOpen: boolean): void {
    list.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
  }

  for (const tool of TOOLS) {
    const choice = element("button", { type: "button", textContent: TEXT.tool[tool] });
    choice.addEventListener("click", () => {
      open(false);
      opener.focus();
      onTool(tool);
    });
    list.append(choice);
  }
  opener.addEventListener("click", () => open(list.hidden));
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    open(false);
    opener.focus();
  });
  node.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node) || !node.contains(event.relatedTarget)) open(false);
  });
  open(false);
  return { node, enable: (enabled) => (opener.disabled = !enabled) };
}
