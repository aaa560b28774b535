import type { CustomXmlPart, CustomXmlParts } from "../book";
import { crc32 } from "../crc32";
import { XlsxError } from "../error";
import { typeOf, withContentType, withoutContentType } from "../package/content-types";
import { type Package, pathKey, samePart } from "../package/package";
import {
  freshId,
  NO_RELATIONSHIPS,
  readRelationships,
  relationshipsPath,
  withoutRelationship,
  withRelationship,
} from "../package/relationships";
import { escapeAttribute } from "../xml/edit";
import { parseTop, type XmlNode } from "../xml/tree";
import { utf8 } from "../zip/bytes";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ROOT = "_rels/.rels";

/** The lists that a part enters or leaves: the workbook's relationships and the types. */
export interface PartLists {
  readonly rels: string;
  readonly types: string;
}

export interface SavedCustomXml extends CustomXmlParts {
  /** Puts what was changed among `parts`, and gives the lists as they are with it; `taken` are ids of relationships. */
  write(parts: Map<string, Uint8Array | null>, lists: PartLists, taken: readonly string[]): PartLists;
}

/** A part with its text: as it came (null: it is new) and as it is now (null: it goes). */
interface Known {
  readonly path: string;
  readonly source: string | null;
  xml: string | null;
}

/**
 * The custom XML of the workbook at `workbook`. Parts are looked at when they are first asked for; one that cannot be read is
 * left out here and saved as it came. `relationships`: the namespace of the workbook's relationships.
 */
export function customXmlParts(pkg: Package, workbook: string, relationships: string): SavedCustomXml {
  let known: Map<string, Known> | null = null;
  const all = (): Map<string, Known> => (known ??= new Map(partsOf(pkg, workbook).map((part) => [part.path, part])));
  const living = (id: string): Known => {
    const part = all().get(id);
    if (part === undefined || part.xml === null) throw new RangeError("no custom XML of this id");
    return part;
  };
  const isFree = (path: string): boolean => ![...all().keys()].some((other) => samePart(other, path)) && !pkg.has(path);
  const freshPath = (): string => {
    for (let n = 1; ; n++) {
      const path = `customXml/item${n}.xml`;
      if ([path, propertiesPath(path), relationshipsPath(path)].every(isFree)) return path;
    }
  };

  function enter(path: string, xml: string, parts: Map<string, Uint8Array | null>, guid: string): void {
    const properties = propertiesPath(path);
    parts.set(path, utf8(xml));
    parts.set(properties, utf8(propertiesXml(namespaceOf(xml) ?? "", guid, relationships)));
    const rels = withRelationship(NO_RELATIONSHIPS, "rId1", `${relationships}/customXmlProps`, properties);
    parts.set(relationshipsPath(path), utf8(rels));
  }

  function leave(path: string, parts: Map<string, Uint8Array | null>): readonly string[] {
    const own = relationshipsPath(path);
    const properties = readRelationships(pkg.text(own), path).filter(({ type }) => type === "customXmlProps");
    const gone = [path, ...(pkg.has(own) ? [own] : []), ...properties.map(({ target }) => target)];
    for (const each of gone) parts.set(each, null);
    const root = pkg.text(ROOT) ?? NO_RELATIONSHIPS;
    const left = without(root, "", path);
    if (left !== root) parts.set(ROOT, utf8(left));
    return gone;
  }

  return {
    list: () =>
      [...all()].flatMap(([id, { xml }]): CustomXmlPart[] =>
        xml === null ? [] : [{ id, namespace: namespaceOf(xml) ?? "", xml }],
      ),
    add(xml) {
      checkXml(xml);
      const path = freshPath();
      all().set(path, { path, source: null, xml });
      return path;
    },
    set(id, xml) {
      checkXml(xml);
      living(id).xml = xml;
    },
    remove(id) {
      const part = living(id);
      if (part.source === null) all().delete(id);
      else part.xml = null;
    },
    write(parts, lists, taken) {
      let { rels, types } = lists;
      const ids = [...taken];
      const guids: string[] = [];
      for (const { path, source, xml } of known?.values() ?? []) {
        if (xml === source) continue;
        if (xml !== null && source !== null) parts.set(path, utf8(xml));
        else if (xml !== null) {
          const guid = freshGuid(pkg, namespaceOf(xml) ?? "", guids);
          guids.push(guid);
          enter(path, xml, parts, guid);
          const id = freshId(ids);
          ids.push(id);
          rels = withRelationship(rels, id, `${relationships}/customXml`, path);
          types = withContentType(types, propertiesPath(path), PROPERTIES_TYPE);
          if (typeOf(types, path) === "") types = withContentType(types, path, "application/xml");
        } else {
          rels = without(rels, workbook, path);
          for (const gone of leave(path, parts)) types = withoutContentType(types, gone);
        }
      }
      return { rels, types };
    },
  };
}

/** What the workbook, or with some programs the package, says is its custom XML, as far as it can be read. */
function partsOf(pkg: Package, workbook: string): Known[] {
  const seen = new Set<string>();
  return [workbook, ""].flatMap((owner) =>
    readRelationships(pkg.text(relationshipsPath(owner)), owner).flatMap(({ type, external, target }): Known[] => {
      if (type !== "customXml" || external || seen.has(pathKey(target))) return [];
      seen.add(pathKey(target));
      const source = readable(pkg, target);
      return source === null ? [] : [{ path: target, source, xml: source }];
    }),
  );
}

function readable(pkg: Package, path: string): string | null {
  try {
    const text = pkg.text(path);
    return text === null || namespaceOf(text) === null ? null : text;
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** The namespace of the root element, "" for none; null for what is no XML. */
function namespaceOf(xml: string): string | null {
  let root: XmlNode;
  try {
    root = parseTop(xml);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
  const prefix = root.name.slice(0, -root.local.length);
  return root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
}

function checkXml(xml: string): void {
  if (namespaceOf(xml) === null) throw new RangeError("custom XML that is not well-formed");
}

function without(rels: string, owner: string, path: string): string {
  return readRelationships(rels, owner)
    .filter(({ type, target, external }) => type === "customXml" && !external && samePart(target, path))
    .reduce((text, { id }) => withoutRelationship(text, id), rels);
}

/** customXml/item3.xml → customXml/itemProps3.xml, as Excel calls them. */
function propertiesPath(item: string): string {
  return item.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
}

/** What stands beside each custom XML: its id, by which Office knows it again, and its namespace. */
function propertiesXml(namespace: string, guid: string, relationships: string): string {
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${guid}" xmlns:ds="${relationships.replace(/relationships$/, "customXml")}">` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** An id that no custom XML of the package has: the same for the same workbook, so that saving twice gives the same file. */
function freshGuid(pkg: Package, namespace: string, fresh: readonly string[]): string {
  const properties = pkg.paths().filter((path) => /(?:^|\/)itemProps\d*\.xml$/i.test(path));
  const taken = [...fresh, ...properties.map((path) => (readable(pkg, path) ?? "").toUpperCase())];
  for (let n = 0; ; n++) {
    const guid = guidOf(`${n} ${namespace}`);
    if (!taken.some((text) => text.includes(guid))) return guid;
  }
}

/** {XXXXXXXX-XXXX-4XXX-8XXX-XXXXXXXXXXXX} made of a text. */
function guidOf(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((n) =>
      crc32(utf8(`${n}${text}`))
        .toString(16)
        .padStart(8, "0"),
    )
    .join("")
    .toUpperCase();
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  return `{${parts.join("-")}}`;
}
