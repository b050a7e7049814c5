// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the workspace. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The Node that runs everything, from the npm package `node`: the binary itself, as a link or shell script in between would take signals away. */
export const node24 = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
