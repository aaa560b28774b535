import type { Frame } from "playwright-core";

/** The texts and drawings of a page whose colour is that of the ground they stand on, as the browser shows them now. */
export function unreadable(frame: Frame, within = "body"): Promise<readonly string[]> {
  return frame.evaluate((part) => {
    const opaque = (colour: string) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (opaque(backgroundColor)) return backgroundColor;
      }
      return "rgb(0, 0, 0)";
    };
    const found = new Set<string>();
    for (const element of document.querySelectorAll(`${part} *`)) {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width < 2 || height < 2 || style.visibility === "hidden" || style.opacity === "0") continue;
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "",
      );
      const draws = element instanceof SVGGraphicsElement && element.tagName !== "g" && element.tagName !== "svg";
      const ground = groundOf(element);
      if (says && style.color === ground) found.add(`${element.tagName} ${element.textContent?.slice(0, 20)}`);
      if (draws && style.fill === ground && (style.stroke === "none" || style.stroke === ground))
        found.add(`${element.tagName} in ${element.parentElement?.outerHTML.slice(0, 120)}`);
    }
    return [...found];
  }, within);
}
