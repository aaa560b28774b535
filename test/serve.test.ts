import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../tools/serve";

const PAGE = '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'" /></head>';

let root = "";
let served: Served;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "rending-serve-"));
  const folder = join(root, "pages");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(root, "beside.txt"), "not for anybody");
  served = await serve(0, { folder, office: "own", frameAncestors: "'self'" });
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

/** The answer to a path that is sent as it is: a browser would tidy it up first. */
function ask(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port: served.port, path, agent: false }, (answer) => resolve(answer.resume())).on(
      "error",
      reject,
    );
  });
}

test("the page comes with the policy of its build, and with who may frame it", async () => {
  const { statusCode, headers } = await ask("/?a=b");
  expect(statusCode).toBe(200);
  expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'self'");
});

test.each(["/nothing.html", "/../beside.txt", "/%2e%2e/beside.txt", "/office/../../../../package.json", "/%E0%A4"])(
  "%s is nothing that is served",
  async (path) => {
    expect((await ask(path)).statusCode).toBe(404);
    expect((await ask("/")).statusCode).toBe(200);
  },
);
