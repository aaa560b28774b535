import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const FOLDER = join(".cache", "certificate");
const DAYS = 365;
const DAY = 86_400_000;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Path of the authority's certificate that a machine has to trust. */
  readonly authority: string;
}

/**
 * A certificate for localhost, made here and kept until shortly before it ends. Nothing is installed: whoever wants Excel
 * to accept it trusts its authority by hand.
 */
export async function certificate(): Promise<Certificate> {
  const authority = join(FOLDER, "ca.crt");
  const cert = join(FOLDER, "localhost.crt");
  const key = join(FOLDER, "localhost.key");
  if (existsSync(cert) && Date.now() - statSync(cert).mtimeMs > (DAYS - 30) * DAY) {
    rmSync(FOLDER, { recursive: true, force: true });
  }
  if (!existsSync(cert)) await generateCertificates(authority, cert, key, DAYS);
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8"), authority: resolve(authority) };
}
