import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** `docs/conformance.md` with one space where the format has many. */
export function documented(): string {
  return readFileSync(join(import.meta.dirname, "../../docs/conformance.md"), "utf8").replaceAll(/ {2,}/g, " ");
}

/** The version of a package that is installed, as `docs/conformance.md` names it. */
export function versionOf(name: string): string {
  // Not every package exports its own package.json.
  const found = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of found) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { version: string }).version;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`${name} is not installed`);
}
