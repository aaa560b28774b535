import "@testing-library/jest-dom";
import userEvent from "@testing-library/user-event";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render, screen, within } from "@testing-library/react";
import { dayFromIso, type Day } from "../../src/core/time/day";
import type { RulePack } from "../../src/core/law/schema";
import { layouts } from "../../src/layouts";
import { packs } from "../../src/packs";
import { vocabulary } from "../../src/vocabulary";
import type { Machine } from "../../src/taskpane/machine";
import { Pane } from "../../src/taskpane/components/Pane";
// It comes beside the first screen, as `mount` asks for it; here it would come at the first press.
import "../../src/taskpane/engine";
import type { WorkbookPort } from "../../src/workbook/port";
import type { Book } from "../../src/xlsx/book";
import { xlsxPort } from "../../src/workbook/file/port";
import { drawBook } from "./draw";
import { addressOf } from "../../src/core/terms/cell";
import type { CellValue } from "../../src/core/text/value";

// What is folded away is not drawn at all, so nothing has to be asked whether it is seen: that is slow in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });
// Seconds on a quiet machine; others may be building on it.
jest.setTimeout(30_000);

/** Where the style rules go: nothing is laid out here, and jsdom asks each of them about every element. */
const ELSEWHERE = document.implementation.createHTMLDocument();

// jsdom knows the element but not what opens and closes it.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

// Nothing is laid out, and so nothing is out of view.
Element.prototype.scrollIntoView = () => undefined;

/** A pane on the screen over an open workbook, and the hands of a clerk. */
export interface OpenPane {
  readonly book: Book;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Every row that was shown in the sheet. */
  readonly selected: string[];
  /** Everything that stands in a sheet now. */
  valuesIn(sheet: string): readonly CellValue[];
  /** Presses the button of that name. */
  press(name: string | RegExp): Promise<void>;
  /** Presses 审核 and waits for the counts. */
  audit(): Promise<void>;
}

export function jinan(): RulePack {
  const pack = packs.find(({ id }) => id === "jinan-2026");
  if (pack === undefined) throw new Error("no pack jinan-2026");
  return pack;
}

export const MARCH: Day = dayFromIso("2026-03-01") ?? NaN;

interface Setting {
  readonly today?: Day;
  readonly packs?: readonly RulePack[];
  /** Null: no notice is in force today; else Jinan 2026. */
  readonly first?: null;
  readonly machine?: Machine;
  /** Changes the door: makes it slow, lets it fail. */
  readonly door?: (port: WorkbookPort) => Partial<WorkbookPort>;
}

/** Opens the pane over sheets drawn as tables. */
export function openPane(sheets: Readonly<Record<string, string>>, setting: Setting = {}): OpenPane {
  const book = drawBook(sheets);
  const file = xlsxPort(book);
  const selected: string[] = [];
  const port: WorkbookPort = {
    ...file,
    select: async (sheet, row, column) =>
      void selected.push(column === undefined ? `${sheet} ${row}` : `${sheet} ${addressOf(row, column)}`),
    ...setting.door?.(file),
  };
  render(
    <RendererProvider renderer={createDOMRenderer(ELSEWHERE)} targetDocument={ELSEWHERE}>
      <Pane
        port={port}
        packs={setting.packs ?? packs}
        vocabulary={vocabulary}
        layouts={layouts}
        first={setting.first === null ? undefined : jinan()}
        today={setting.today ?? MARCH}
        machine={setting.machine}
      />
    </RendererProvider>,
  );
  const user = userEvent.setup({ delay: null });
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  return {
    book,
    user,
    selected,
    press,
    valuesIn(name) {
      const sheet = book.sheet(name);
      const used = sheet?.used();
      return sheet === undefined || !used ? [] : sheet.values(used).flat();
    },
    async audit() {
      await press("审核");
      await screen.findByRole("heading", { level: 2, name: /人（第/ });
    },
  };
}

/** "待核 3": jsdom lays nothing out and so leaves the space away. */
const TILE = /^(不符合|待核|符合) ?\d+$/;

/** The counts of the three tiles, as they stand on the screen. */
export function counts(): Record<string, number> {
  const tiles = screen.getAllByRole("button", { pressed: false, name: TILE });
  return Object.fromEntries(
    tiles.map((tile) => (tile.textContent ?? "").split(/(?=\d)/, 2)).map(([word, n]) => [word, Number(n)]),
  );
}

/** The rows listed, as "行 姓名". */
export function rowsShown(): string[] {
  // By role it would take a second for every hundred rows.
  return [...document.querySelectorAll('li button[aria-label^="在表中选中"]')].map(
    (button) => button.textContent ?? "",
  );
}

export function card(name: string): ReturnType<typeof within> {
  const button = screen.getByRole("button", { name: new RegExp(`^在表中选中.*（${name}）`) });
  const item = button.closest("li");
  if (item === null) throw new Error(`${name} is in no list`);
  return within(item);
}

/** Lets everything that is under way come to its end. */
export function settled(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));
}
