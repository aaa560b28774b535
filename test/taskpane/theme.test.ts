import type { Theme } from "@fluentui/react-components";
import { paneTheme } from "../../src/taskpane/theme";

/** Relative luminance of "#rrggbb" (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a card and the words on it look like at rest and under the pointer. */
const GROUNDS = ["colorNeutralBackground1", "colorNeutralBackground1Hover", "colorBrandBackground2"] as const;
const WORDS = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground2BrandHover",
  "colorNeutralForeground2BrandPressed",
] as const satisfies readonly (keyof Theme)[];

test.each([
  ["light", false],
  ["dark", true],
])("every word of the %s pane can be read, under the pointer too", (_name, dark) => {
  const theme = paneTheme(dark);
  const pairs = GROUNDS.flatMap((ground) => WORDS.map((word) => [ground, word] as const));
  expect(pairs.filter(([ground, word]) => contrast(theme[word], theme[ground]) < 4.5)).toEqual([]);
});
