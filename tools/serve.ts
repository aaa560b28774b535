import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const OFFICE_JS = join("node_modules", "@microsoft", "office-js", "dist");

export interface ServeOptions {
  /** What webpack built. */
  readonly folder: string;
  /** What `office/office.js` is: Microsoft's own, unchanged, or what answers for it in the workbench. */
  readonly office: "own" | "bridge";
  /** Who may hold the pages in a frame, as the directive `frame-ancestors` says it. */
  readonly frameAncestors: string;
  /** Further pages by path ("start-book.js"). */
  readonly extra?: ReadonlyMap<string, string>;
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface Served {
  /** "http://localhost:3000" */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The file behind a path, or null. Nothing outside of the two folders is ever served. */
function fileOf(path: string, { folder, office }: ServeOptions): string | null {
  if (office === "bridge" && path === "office/office.js") return join(folder, "office-bridge.js");
  const [root, rest] = path.startsWith("office/") ? [OFFICE_JS, path.slice("office/".length)] : [folder, path];
  const file = normalize(join(root, rest));
  if (!file.startsWith(normalize(root + sep))) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The policy that the build put into the page, as a header, with what only a header can say. */
function policyOf(html: string, frameAncestors: string): string | null {
  const inPage = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  return inPage ? `${inPage}; frame-ancestors ${frameAncestors}` : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Badly written (%E0%A4): no file is called so, and whoever asks is told that.
    return path;
  }
}

function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions): void {
  const path = decoded((request.url ?? "/").split("?")[0] ?? "/").slice(1) || "index.html";
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  const extra = options.extra?.get(path);
  const file = extra === undefined ? fileOf(path, options) : null;
  if (request.method !== "GET" || (extra === undefined && file === null)) {
    response.writeHead(request.method === "GET" ? 404 : 405, { "Content-Type": "text/plain" }).end();
    return;
  }
  const body = file === null ? (extra ?? "") : readFileSync(file);
  const type = CONTENT_TYPES[extname(path)] ?? "application/octet-stream";
  const policy = extname(path) === ".html" ? policyOf(body.toString(), options.frameAncestors) : null;
  if (policy) response.setHeader("Content-Security-Policy", policy);
  // Names with a hash never change their content; Excel demands that icons may be kept.
  const kept = /\.[0-9a-f]{8}\./.test(path) || path.startsWith("assets/");
  response.writeHead(200, { "Content-Type": type, "Cache-Control": kept ? "max-age=31536000" : "no-cache" }).end(body);
}

/** Listens on this machine only. Rejects with EADDRINUSE where the port is taken; port 0 is any that is free. */
export function serve(port: number, options: ServeOptions): Promise<Served> {
  const listener = (request: IncomingMessage, response: ServerResponse) => answer(request, response, options);
  const server = options.tls ? createSecureServer(options.tls, listener) : createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const taken = (server.address() as AddressInfo).port;
      resolve({
        address: `${options.tls ? "https" : "http"}://localhost:${taken}`,
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
