import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "vite";
import { bundleFolder } from "./bundle-folder.ts";
import { compressBelow } from "./compress.ts";
import { fontsAsFiles } from "./fonts-as-files.ts";

// `node gateway/explorer/build.ts`: makes the page, unless it is there. The gateway runs this when it finds none; an
// image with a read-only root runs it once, where it is built.
await buildExplorer(bundleFolder());

async function buildExplorer(folder: string): Promise<void> {
  const shelf = dirname(folder);
  await mkdir(shelf, { recursive: true });
  const there = await readdir(shelf);
  if (there.includes(basename(folder))) return;

  const draft = `${folder}.${process.pid}`;
  try {
    await bundle(draft);
    await compressBelow(draft);
    await putInPlace(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  // What was built from other sources; a gateway that still serves one has it in memory. Drafts of this one are another's.
  for (const other of there.filter((name) => !name.startsWith(basename(folder))))
    await rm(join(shelf, other), { recursive: true, force: true });
}

function bundle(outDir: string) {
  return build({
    configFile: false,
    envDir: false,
    root: join(import.meta.dirname, "page"),
    base: "/explorer/",
    logLevel: "error",
    plugins: [fontsAsFiles()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      // Its content security policy knows no `data:` but for images.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Of all that is in it, as their licences ask of copies.
      license: { fileName: "licences.md" },
    },
  });
}

/** At once, or not at all: two gateways may be building. */
async function putInPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "EPERM") throw error;
  }
}
