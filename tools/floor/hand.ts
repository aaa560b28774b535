import type { Frame } from "playwright-core";

/*
 * A clerk's hand in a page, in words that an engine of 2021 knows. What a driver of today puts into the page to find things
 * does not run there.
 */

const PATIENCE = 30_000;
const PAUSE = 100;

/** Waits until `look`, called in the page, gives true. */
async function until<T>(frame: Frame, what: string, look: (given: T) => boolean, given: T): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((wait) => setTimeout(wait, PAUSE))) {
    if (await frame.evaluate(look as (given: unknown) => boolean, given)) return;
  }
  const text = await frame.evaluate(() => document.body.innerText);
  throw new Error(`${what} never came. The page says: ${text.replace(/\s+/g, " ").slice(0, 400)}`);
}

/** Presses the button of this name as soon as it is there and can be pressed. */
export function press(frame: Frame, name: string): Promise<void> {
  return until(
    frame,
    `the button ${name}`,
    (wanted) => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === wanted);
      if (!button || button.disabled || button.getAttribute("aria-disabled") === "true") return false;
      button.click();
      return true;
    },
    name,
  );
}

/** Puts a date ("2026-03-01") into the only field for one. */
export function fillDate(frame: Frame, date: string): Promise<void> {
  return until(
    frame,
    "the field for a date",
    (value) => {
      const field = document.querySelector<HTMLInputElement>("input[type=date]");
      if (!field) return false;
      // React hears of a value only where the browser's own setter has put it.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    },
    date,
  );
}

/** Waits until a text stands on the page. */
export function see(frame: Frame, text: string): Promise<void> {
  return until(frame, text, (wanted) => document.body.innerText.includes(wanted), text);
}

/** Chooses a file as if from the disk. */
export function chooseFile(frame: Frame, name: string, base64: string): Promise<void> {
  return until(
    frame,
    "the field for a file",
    (file) => {
      const field = document.querySelector<HTMLInputElement>("input[type=file]");
      if (!field) return false;
      const files = new DataTransfer();
      const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      files.items.add(new File([bytes], file.name));
      field.files = files.files;
      field.dispatchEvent(new Event("change"));
      return true;
    },
    { name, base64 },
  );
}
