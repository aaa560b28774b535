/** A value somewhere in a rule file that may be of any shape, with the path that leads there. */
export interface YamlNode {
  readonly path: string;
  readonly value: unknown;
}

/** The value under a key; undefined where there is no such thing. */
export function field(place: YamlNode, key: string): YamlNode {
  const value =
    typeof place.value === "object" && place.value !== null && Object.hasOwn(place.value, key)
      ? (place.value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  return { path: place.path ? `${place.path}.${key}` : key, value };
}

/** The items of a list; none where it is no list. */
export function items(place: YamlNode): readonly YamlNode[] {
  if (!Array.isArray(place.value)) return [];
  return place.value.map((value: unknown, index) => ({ path: `${place.path}[${index}]`, value }));
}

/** The keys of an object with what stands under them; none where it is no object. */
export function entries(place: YamlNode): readonly (readonly [string, YamlNode])[] {
  if (typeof place.value !== "object" || place.value === null || Array.isArray(place.value)) return [];
  return Object.keys(place.value).map((key) => [key, field(place, key)] as const);
}

export function textOf(place: YamlNode): string | undefined {
  return typeof place.value === "string" ? place.value : undefined;
}

export function numberOf(place: YamlNode): number | undefined {
  return typeof place.value === "number" ? place.value : undefined;
}
