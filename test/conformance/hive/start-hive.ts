import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface Hive extends AsyncDisposable {
  ask(query: string): Promise<{ readonly data?: unknown; readonly errors?: unknown }>;
}

/**
 * Hive Gateway on loopback with the committed supergraph.
 *
 * @param bin what `installHive` gave
 * @param subgraphs where each subgraph of the supergraph is reached
 */
export async function startHive(bin: string, subgraphs: Readonly<Record<string, string>>): Promise<Hive> {
  const port = await freePort();
  const supergraph = fileURLToPath(import.meta.resolve("@phong-trao/schema/supergraph.graphql"));
  const config = join(import.meta.dirname, "gateway.config.mjs");
  const args = [bin, "supergraph", supergraph, "-c", config, "--host", "127.0.0.1", "--port", String(port)];
  const child = spawn(process.execPath, args, {
    // Where its own packages are found.
    cwd: join(bin, "../../../../.."),
    env: { ...process.env, SUBGRAPH_URLS: JSON.stringify(subgraphs), LOG_LEVEL: "warn", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (said = `${said}${part}`.slice(-4_000)));

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    const kill = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await gone;
    clearTimeout(kill);
  }

  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(`${url}/readiness`)); attempt += 1) {
    if (attempt === 240 || child.exitCode !== null) {
      await stop();
      throw new Error(`Hive Gateway did not start. It said:\n${said}`);
    }
    await pause(250);
  }
  return {
    async ask(query) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Awaited<ReturnType<Hive["ask"]>>;
    },
    [Symbol.asyncDispose]: stop,
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
