import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createDatabase } from "../stack/postgres.ts";
import { runNode, runProgram } from "./process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const main = join(root, "gateway/src/main.ts");
const launcher = join(root, "gateway/launch/run.mjs");
const launchedMain = `import { runUnderNode24 } from ${JSON.stringify(launcher)}; runUnderNode24([${JSON.stringify(main)}]);`;
const listening = /^listening on http/;

test("starts, listens, and stops on one Ctrl-C however many tell it of it", async () => {
  await using folder = await temporaryFolder();
  const env = { DATA_DIR: folder.path, PORT: "0", LOG_LEVEL: "silent" };
  await using run = runNode([main], env);
  const [url = ""] = /http\S+/.exec(await run.line(listening)) ?? [];
  expect((await fetch(new URL("/health/live", url))).status).toBeGreaterThanOrEqual(200);

  for (const signal of ["SIGINT", "SIGINT", "SIGTERM"] as const) run.child.kill(signal);
  const { code, output } = await run.ended();
  expect(code).toBe(0);
  expect(output.match(/^stopping/gm)).toHaveLength(1);
  expect(output).toMatch(/^database ready in \d+\.\d s\n[^]*requests finished in [^]*database stopped in \d+\.\d s\n/);
  expect(await noServer(folder.path)).toBe(true);
});

test("a second request, a while after the first, stops at once", async () => {
  await using folder = await temporaryFolder();
  await using run = runNode([main], { DATA_DIR: folder.path, PORT: "0" });
  const [url = ""] = /http\S+/.exec(await run.line(listening)) ?? [];
  // A request that never ends keeps the graceful stop waiting.
  const { hostname, port } = new URL(url);
  const stuck = await fetchForever(hostname, Number(port));
  run.child.kill("SIGTERM");
  await run.line(/^stopping \(SIGTERM\); once more stops at once/);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  run.child.kill("SIGTERM");

  const { code, output } = await run.ended();
  stuck();
  expect(code).toBe(1);
  expect(output).not.toContain("database stopped");
  await until(() => noServer(folder.path));
});

test("stops when its launcher is gone", async () => {
  await using folder = await temporaryFolder();
  await using run = runNode(["--input-type=module", "-e", launchedMain], { DATA_DIR: folder.path, PORT: "0" });
  await run.line(listening);
  run.child.kill("SIGKILL");
  // The pipe ends when the last process that writes to it has ended.
  const { output } = await run.ended();
  expect(output).toMatch(/stopping \(the launcher is gone\)[^]*database stopped/);
  expect(await noServer(folder.path)).toBe(true);
});

test("stops when npm alone is told to", async ({ skip }) => {
  skip(process.platform === "win32", "there are no such signals");
  await using folder = await temporaryFolder();
  const manifest = { name: "clone", scripts: { start: `"${process.execPath}" --input-type=module -e "$SCRIPT"` } };
  await writeFile(join(folder.path, "package.json"), JSON.stringify(manifest));
  const env = { DATA_DIR: join(folder.path, "data"), PORT: "0", SCRIPT: launchedMain };
  await using npm = runProgram("npm", ["start"], env, { cwd: folder.path });
  await npm.line(listening);
  npm.child.kill("SIGTERM");
  const { output } = await npm.ended();
  expect(output).toMatch(/stopping \(SIGTERM\)[^]*database stopped/);
  expect(await noServer(join(folder.path, "data"))).toBe(true);
});

test("a port that is taken is named, and nothing keeps running", async () => {
  await using folder = await temporaryFolder();
  await using other = await occupy();
  await using run = runNode([main], { DATA_DIR: folder.path, HOST: "127.0.0.1", PORT: String(other.port) });
  const { code, output } = await run.ended();
  expect(code).toBe(1);
  expect(output).toContain(
    `\nPort ${other.port} on 127.0.0.1 is taken by another program, perhaps by another run of Phong Trào. Stop that ` +
      `program, or set PORT to another number (PORT=${other.port + 1} npm start).\n`,
  );
  expect(output).not.toMatch(/^\s+at /m);
  expect(await noServer(folder.path)).toBe(true);
});

test("a host that is not this machine's is named", async () => {
  await using database = await createDatabase();
  await using run = runNode([main], { DATABASE_URL: database.url, HOST: "192.0.2.1", PORT: "0" });
  const { code, output } = await run.ended();
  expect(code).toBe(1);
  expect(output).toContain("HOST is 192.0.2.1, which is no address of this machine. Set HOST to localhost");
});

test("a wrong setting is a sentence, not a stack", async () => {
  await using run = runNode([main], { PORT: "four thousand" });
  expect(await run.ended()).toEqual({
    code: 1,
    signal: null,
    output: '\nPORT is "four thousand", but must be a whole number from 1 to 65535, or 0 for any port that is free.\n',
  });
});

async function noServer(dataDir: string): Promise<boolean> {
  return readFile(join(dataDir, "postgres", "postmaster.pid")).then(
    () => false,
    () => true,
  );
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function occupy() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return { port, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** Begins a request and never ends it. Returns how to give it up. */
async function fetchForever(host: string, port: number): Promise<() => void> {
  const { connect } = await import("node:net");
  const socket = connect(port, host).on("error", () => undefined);
  await once(socket, "connect");
  socket.write(
    "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  return () => socket.destroy();
}
