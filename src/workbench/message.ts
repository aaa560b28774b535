import { element } from "./element";
import { TEXT } from "./text";

export interface Message {
  readonly text: string;
  readonly tone: "note" | "wrong";
  /** A note that nobody is to miss: it stays until it is closed. */
  readonly stays?: boolean;
  /** Buttons for a question; without them there is one to close the message. */
  readonly choices?: readonly { readonly label: string; readonly action: () => void }[];
}

/** Milliseconds after which a note has been read. */
const NOTE_STAYS = 8000;

/** The line under the bar where the page says what happened; `null` takes it away. */
export function createMessage(container: HTMLElement): (message: Message | null) => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function show(message: Message | null): void {
    clearTimeout(leaving);
    container.replaceChildren();
    container.hidden = message === null;
    if (message === null) return;
    if (message.tone === "note" && !message.stays) leaving = setTimeout(() => show(null), NOTE_STAYS);
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
