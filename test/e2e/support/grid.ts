import type { Page } from "playwright-core";

/** Goes to a cell by the box that shows its address, as in Excel. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForTimeout(150);
}

/** Types into a cell as a keyboard does, and leaves it with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(150);
}

/** Writes Chinese with an input method: composed letters first, then the word that was chosen; null: where one is. */
export async function composeInto(page: Page, address: string | null, letters: string, word: string): Promise<void> {
  if (address !== null) await goTo(page, address);
  const browser = await page.context().newCDPSession(page);
  for (let end = 1; end <= letters.length; end += 1) {
    await browser.send("Input.imeSetComposition", {
      text: letters.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  }
  await browser.send("Input.insertText", { text: word });
  await browser.detach();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(150);
}

/** How many rows on the screen bear a colour ("#F8D5C4") in the first column, seen in the picture itself. */
export async function rowsOfColour(page: Page, colour: string): Promise<number> {
  const picture = (await page.locator("#grid").screenshot()).toString("base64");
  const helper = await page.context().newPage();
  try {
    return await helper.evaluate(
      async ({ picture, colour }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("No canvas.");
        context.drawImage(image, 0, 0);
        const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
        // In the first column, right of a name of two letters.
        const { data } = context.getImageData(100, 0, 1, image.height);
        let rows = 0;
        let run = 0;
        for (let y = 0; y < image.height; y += 1) {
          const is = wanted.every((value, n) => Math.abs(value - (data[y * 4 + n] ?? 0)) <= 1);
          run = is ? run + 1 : 0;
          if (run === 8) rows += 1;
        }
        return rows;
      },
      { picture, colour },
    );
  } finally {
    await helper.close();
  }
}

/** The sheet whose tab is in front. */
export function sheetInView(page: Page): Promise<string> {
  return page.locator("#grid").getByRole("tab", { selected: true }).innerText();
}
