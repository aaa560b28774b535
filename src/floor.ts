/*
 * What Chromium 88 and Safari 15 lack of what the pages use: their own code keeps to ES2022 (tsconfig `lib`), of which this is
 * the part that came later, and so do the packages they stand on. Runs before everything else of a page.
 */

interface Missing {
  readonly on: object;
  readonly name: string;
  readonly make: (...given: never[]) => unknown;
}

/** Counted from the end where negative, as `at` counts. */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

function findLastIndex(
  this: ArrayLike<unknown>,
  test: (value: unknown, index: number, all: unknown) => unknown,
): number {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    if (test(this[index], index, this)) return index;
  }
  return -1;
}

const LISTS = [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object];

const MISSING: readonly Missing[] = [
  // Chromium 92, Safari 15.4
  ...[...LISTS, String.prototype].map((on) => ({ on, name: "at", make: at })),
  // Chromium 93, Safari 15.4
  {
    on: Object,
    name: "hasOwn",
    make: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
  },
  // Chromium 97, Safari 15.4
  ...LISTS.flatMap((on) => [
    { on, name: "findLastIndex", make: findLastIndex },
    {
      on,
      name: "findLast",
      make(this: ArrayLike<unknown>, test: (value: unknown, index: number, all: unknown) => unknown): unknown {
        return this[findLastIndex.call(this, test)];
      },
    },
  ]),
];

for (const { on, name, make } of MISSING) {
  if (!(name in on)) Object.defineProperty(on, name, { value: make, configurable: true, writable: true });
}
