import { element } from "./element";
import { TEXT } from "./text";

export interface Message {
  readonly text: string;
  readonly tone: "note" | "wrong";
  /** Buttons for a question; without them there is one to close the message. */
  readonly choices?: readonly { readonly label: string; readonly action: () => void }[];
}

/** The line under the bar where the page says what happened; `null` takes it away. */
export function createMessage(container: HTMLElement): (message: Message | null) => void {
  function show(message: Message | null): void {
    container.replaceChildren();
    container.hidden = message === null;
    if (message === null) return;
    container.className = message.tone;
    const choices = message.choices ?? [{ label: TEXT.close, action: () => undefined }];
    container.append(
      element("p", { textContent: message.text }),
      ...choices.map(({ label, action }) => {
        const button = element("button", { type: "button", textContent: label });
        button.addEventListener("click", () => {
          show(null);
          action();
        });
        return button;
      }),
    );
  }
  show(null);
  return show;
}
