import { gzipSync } from "node:zlib";

/**
 * Fails a build whose page is heavier than `limit` KiB of gzip, and prints what it weighs: the entry with all that it loads at
 * once by the chunk names in `with`. What the chunk `apart` loads as well (the law and the library that checks it) is
 * weighed apart, since it changes with the notices; what comes `after` the first screen is printed.
 */
export class EntrySizePlugin {
  constructor({ entry, with: others, apart, after, limit }) {
    this.entry = entry;
    this.others = others;
    this.apart = apart;
    this.after = after;
    this.limit = limit;
  }

  apply(compiler) {
    // Only this compilation: html-webpack-plugin runs one of its own inside.
    compiler.hooks.thisCompilation.tap("EntrySizePlugin", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("EntrySizePlugin", () => {
        const filesOf = (name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? [];
        const weightOf = (files) =>
          files.reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
        const apart = filesOf(this.apart);
        const files = [...new Set([this.entry, ...this.others].flatMap(filesOf))].filter(
          (file) => !apart.includes(file),
        );
        const bytes = weightOf(files);
        const size = (bytes / 1024).toFixed(1);
        console.log(`${this.entry}: ${size} KiB gzip of ${this.limit} (${files.join(", ")})`);
        console.log(`${this.apart}: ${(weightOf(apart) / 1024).toFixed(1)} KiB gzip (${apart.join(", ")})`);
        const later = filesOf(this.after).filter((file) => !apart.includes(file) && !files.includes(file));
        console.log(`${this.after}: ${(weightOf(later) / 1024).toFixed(1)} KiB gzip (${later.join(", ")})`);
        if (bytes > this.limit * 1024) {
          compilation.errors.push(new Error(`${this.entry} weighs ${size} KiB gzip, more than ${this.limit} KiB.`));
        }
      });
    });
  }
}
