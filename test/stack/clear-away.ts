import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

// `node clear-away.ts <data folder>`: at the end of its input, stops the PostgreSQL of a test run and removes its
// folder, if the run has not done so itself.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say which data folder to clear away");

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
await once(process.stdin.resume(), "end");

try {
  const [pid] = readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGQUIT");
} catch {
  // It has stopped, as it should.
}
// A server on its way down still writes.
for (let attempt = 1; attempt <= 100 && existsSync(folder); attempt += 1) {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
}
