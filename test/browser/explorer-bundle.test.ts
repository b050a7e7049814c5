import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explorerBundle } from "@phong-trao/gateway/http/explorer-bundle.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { temporaryFolder } from "../launch/temporary-folder.ts";
import { stand } from "../gateway/stand.ts";

// Of the explorer, what needs no browser: these run with `npm test`.

test("the explorer is built by the first who asks, others are told, and then it is served", async () => {
  await using folder = await temporaryFolder();
  const built = join(folder.path, "built");
  const builder = join(folder.path, "build.mjs");
  await writeFile(
    builder,
    `import fs from "node:fs"; fs.mkdirSync(${JSON.stringify(built)}); fs.writeFileSync(${JSON.stringify(join(built, "index.html"))}, "the page");`,
  );
  const explorer = explorerBundle(makeLog("silent"), () => built, builder);
  expect(await explorer.get()).toBe("building");
  await expect.poll(async () => typeof (await explorer.get())).toBe("object");
  const bundle = await explorer.get();
  expect(typeof bundle === "string" ? bundle : bundle.get("index.html")?.toString()).toBe("the page");
});

test("a build that fails is logged and not tried again and again; built by hand it is served", async () => {
  await using folder = await temporaryFolder();
  const built = join(folder.path, "built");
  const builder = join(folder.path, "build.mjs");
  await writeFile(builder, `throw new Error("no space left on device");`);
  const lines: string[] = [];
  const explorer = explorerBundle(makeLog("error", { write: (line) => void lines.push(line) }), () => built, builder);
  await expect.poll(() => explorer.get()).toBe("failed");
  expect(await explorer.get()).toBe("failed");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("no space left on device");
  await mkdir(built);
  await writeFile(join(built, "index.html"), "the page");
  expect(await explorer.get()).toBeInstanceOf(Map);
});

test("the page may load and ask here and nowhere else, also while it is being built", async () => {
  await using s = await stand({
    examples: [{ name: "Count", description: "How many.", document: "query Count { reviewCount }" }],
  });
  const { headers } = await fetch(`${s.gateway.url}/explorer`);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  const examples = await fetch(`${s.gateway.url}/explorer/examples.json`);
  expect(await examples.json()).toEqual([
    { name: "Count", description: "How many.", document: "query Count { reviewCount }" },
  ]);
  expect((await fetch(`${s.gateway.url}/explorer/assets/..%2f..%2fpackage.json`)).status).toBe(404);
});
