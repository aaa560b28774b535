import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { allOf, everyElement, parseXml, type Element } from "./support/xml";

const ROOT = join(__dirname, "..");
const manifest = parseXml(readFileSync(join(ROOT, "manifest.xml"), "utf8"));

function only(name: string, parent: Element = manifest): Element {
  const found = parent.children.filter((child) => child.name === name);
  expect(found).toHaveLength(1);
  return found[0] as Element;
}

/** Every text a host shows or follows: DefaultValue of an element and Value of its overrides. */
function texts(element: Element): string[] {
  return [
    element.attributes.DefaultValue,
    ...allOf(element, "Override").map((override) => override.attributes.Value),
  ].filter((text) => text !== undefined);
}

test("office-addin-manifest reads it and finds our own values", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(ROOT, "manifest.xml"));
  expect(info).toMatchObject({
    displayName: "认定助手",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    officeAppType: "TaskPaneApp",
  });
});

test("the elements stand in the order the schema asks for", () => {
  expect(manifest.children.map((child) => child.name)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("id is a GUID, version has one to four numbers", () => {
  expect(only("Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(only("Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
});

test("it asks for ExcelApi 1.1 only, so that an old Excel shows our sentence", () => {
  expect(allOf(manifest, "Set").map((set) => set.attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.1" }]);
});

test("every resid is defined once and every resource is used", () => {
  const used = everyElement(manifest).flatMap((element) => element.attributes.resid ?? []);
  const defined = allOf(manifest, "Resources")
    .flatMap(everyElement)
    .flatMap((element) => element.attributes.id ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test("each icon comes in 16, 32 and 80 pixels, and the files are there in their size", () => {
  for (const icon of allOf(manifest, "Icon")) {
    expect(icon.children.map((image) => image.attributes.size)).toEqual(["16", "32", "80"]);
  }
  for (const size of [16, 32, 64, 80, 128]) {
    const file = join(ROOT, `assets/icon-${size}.png`);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("icon addresses name files of assets/", () => {
  const icons = everyElement(manifest)
    .flatMap((element) => element.attributes.DefaultValue ?? [])
    .filter((url) => url.endsWith(".png"));
  expect(icons).toHaveLength(5);
  for (const url of icons) expect(existsSync(join(ROOT, new URL(url).pathname))).toBe(true);
});

test("pages the manifest names are pages of the pane", () => {
  const pages = everyElement(manifest)
    .flatMap((element) => element.attributes.DefaultValue ?? [])
    .filter((url) => url.endsWith(".html"))
    .map((url) => new URL(url).pathname);
  expect(new Set(pages)).toEqual(new Set(["/taskpane.html", "/help.html"]));
  for (const page of pages) expect(existsSync(join(ROOT, "src/taskpane", page))).toBe(true);
});

test("every address is https and on one host", () => {
  const urls = everyElement(manifest)
    .flatMap((element) => [element.attributes.DefaultValue, element.attributes.Value])
    .filter((value) => value !== undefined && /^\w+:\/\//.test(value))
    .map((value) => new URL(value as string));
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) expect(url.protocol).toBe("https:");
  expect(new Set(urls.map((url) => url.host)).size).toBe(1);
});

test("texts keep the lengths a host cuts at, in Chinese and in English", () => {
  const limits: [Element, number][] = [
    [only("DisplayName"), 125],
    [only("Description"), 250],
    ...allOf(manifest, "ShortStrings")
      .flatMap((list) => list.children)
      .map((text): [Element, number] => [text, 125]),
    ...allOf(manifest, "LongStrings")
      .flatMap((list) => list.children)
      .map((text): [Element, number] => [text, 250]),
  ];
  for (const [element, limit] of limits) {
    const locales = allOf(element, "Override").map((override) => override.attributes.Locale);
    expect(locales).toEqual(["en-US"]);
    for (const text of texts(element)) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("the name does not say what the host says already", () => {
  for (const text of texts(only("DisplayName"))) expect(text).not.toMatch(/add-in|excel|加载项/i);
});

test("one button opens one pane", () => {
  expect(allOf(manifest, "Control").map((control) => control.attributes.id)).toEqual(["Rending.Open"]);
  expect(allOf(manifest, "OfficeTab").map((tab) => tab.attributes.id)).toEqual(["TabData"]);
  expect(allOf(manifest, "Action").map((action) => action.attributes["xsi:type"])).toEqual(["ShowTaskpane"]);
});
