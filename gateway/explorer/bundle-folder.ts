import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Where the built page is, or belongs: a folder named after all that it is made from, so a build is done once, a change
 * makes another, and nobody serves half of one. It needs none of the packages that the build needs.
 */
export function bundleFolder(): string {
  const digest = createHash("sha256");
  for (const file of filesBelow(sources)) digest.update(`${file}\0`).update(readFileSync(join(sources, file)));
  digest.update(readFileSync(join(root, "pnpm-lock.yaml")));
  return join(root, "node_modules/.cache/explorer", digest.digest("hex").slice(0, 16));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .filter((file) => !file.startsWith("node_modules"))
    .toSorted();
}
