import { gzipSync } from "node:zlib";

/** Fails a build whose entry (all its scripts and styles, gzip) is heavier than `limit` KiB, and prints what it weighs. */
export class EntrySizePlugin {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    // Only this compilation: html-webpack-plugin runs one of its own inside.
    compiler.hooks.thisCompilation.tap("EntrySizePlugin", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("EntrySizePlugin", () => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const bytes = files.reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
        const size = (bytes / 1024).toFixed(1);
        console.log(`${this.entry}: ${size} KiB gzip of ${this.limit} (${files.join(", ")})`);
        if (bytes > this.limit * 1024) {
          compilation.errors.push(new Error(`${this.entry} weighs ${size} KiB gzip, more than ${this.limit} KiB.`));
        }
      });
    });
  }
}
