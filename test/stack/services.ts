import { join } from "node:path";
import { type RunningGateway } from "@phong-trao/gateway/gateway.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { serveWithServices, type ServiceGatewayOptions } from "@phong-trao/gateway/service-gateway.ts";
import { parseKeys, type SigningKeys } from "@phong-trao/kit/service/keys.ts";
import { runNode, type Running } from "../launch/process.ts";
import { type Answer, ask, today } from "./platform.ts";
import { preparedDatabase } from "./postgres.ts";

export const subgraphNames = ["organisations", "movements", "people"] as const;
export type SubgraphName = (typeof subgraphNames)[number];

export const keysText = `test:${Buffer.alloc(32, "of the tests").toString("base64")}`;
export const keys = parseKeys(keysText) as SigningKeys;

/** Logins belong to the whole server, which several test files share: all of them use the same passwords. */
const password = "for-services-in-tests";
const root = join(import.meta.dirname, "../..");

export interface ServiceProcess extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly running: Running;
}

export interface Services extends AsyncDisposable {
  readonly databaseUrl: string;
  readonly subgraphs: ReadonlyMap<SubgraphName, ServiceProcess>;
  /** Where each subgraph takes fetches. */
  readonly subgraphUrls: ReadonlyMap<string, URL>;
  /** Starts a subgraph that was stopped or killed again, on the port that it had. */
  restart(name: SubgraphName): Promise<void>;
}

/** A prepared database and the three subgraphs as processes of their own, on loopback. All is gone afterwards. */
export async function startServices(env: NodeJS.ProcessEnv = {}): Promise<Services> {
  await using started = new AsyncDisposableStack();
  const database = started.use(await preparedDatabase());
  // The facts are there; the logins of the services are not.
  await prepare(database.url);
  const subgraphs = new Map<SubgraphName, ServiceProcess>();
  started.defer(async () => {
    for (const { running } of subgraphs.values()) await running[Symbol.asyncDispose]();
  });
  await Promise.all(
    subgraphNames.map(async (name) =>
      subgraphs.set(name, await startSubgraph(name, loginUrl(database.url, name), env)),
    ),
  );
  const everything = started.move();
  return {
    databaseUrl: database.url,
    subgraphs,
    subgraphUrls: new Map(subgraphNames.map((name) => [name, new URL("/graphql", subgraphs.get(name)?.url)])),
    async restart(name) {
      const before = subgraphs.get(name);
      if (before === undefined) throw new Error(`${name} was never started`);
      await before.running[Symbol.asyncDispose]();
      subgraphs.set(
        name,
        await startSubgraph(name, loginUrl(database.url, name), { ...env, PORT: String(before.port) }),
      );
    },
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

/** `gateway/src/prepare.ts` as the one process that has the owner's password. Gives what it printed. */
export async function prepare(ownerUrl: string, env: NodeJS.ProcessEnv = {}) {
  const passwords = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_PASSWORD`, password]));
  await using run = runNode([join(root, "gateway/src/prepare.ts")], { DATABASE_URL: ownerUrl, ...passwords, ...env });
  const ended = await run.ended();
  if (ended.code !== 0 && Object.keys(env).length === 0) throw new Error(`prepare failed:\n${ended.output}`);
  return ended;
}

/** What a subgraph's `DATABASE_URL` is. */
export function loginUrl(ownerUrl: string, name: SubgraphName): string {
  const url = new URL(ownerUrl);
  url.username = `phong_trao_${name}_service`;
  url.password = password;
  return url.href;
}

export function startSubgraph(
  name: SubgraphName,
  databaseUrl: string,
  env: NodeJS.ProcessEnv = {},
): Promise<ServiceProcess> {
  return listening(join(root, `subgraphs/${name}/src/main.ts`), {
    DATABASE_URL: databaseUrl,
    SUBGRAPH_KEYS: keysText,
    HOST: "127.0.0.1",
    PORT: "0",
    ...env,
  });
}

/** The gateway as a process. */
export function startGatewayProcess(services: Services, env: NodeJS.ProcessEnv = {}): Promise<ServiceProcess> {
  return listening(join(root, "gateway/src/service.ts"), {
    SUBGRAPH_KEYS: keysText,
    SUBGRAPH_URLS: [...services.subgraphUrls].map(([name, url]) => `${name}=${url.href}`).join(","),
    TODAY: today,
    HOST: "127.0.0.1",
    PORT: "0",
    ...env,
  });
}

/** The same gateway inside the test, where its plans and its log can be seen. */
export async function startGatewayHere(
  services: Pick<Services, "subgraphUrls">,
  options: Partial<ServiceGatewayOptions> = {},
): Promise<RunningGateway & AsyncDisposable & { ask(query: string, variables?: object): Promise<Answer> }> {
  const gateway = await serveWithServices({
    host: "127.0.0.1",
    port: 0,
    log: makeLog("silent"),
    clock: () => today,
    supergraphFile: join(root, "schema/supergraph.graphql"),
    key: keys[0],
    subgraphUrls: services.subgraphUrls,
    ...options,
  });
  return {
    ...gateway,
    ask: (query, variables) => ask(gateway.url, query, variables),
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}

async function listening(file: string, env: NodeJS.ProcessEnv): Promise<ServiceProcess> {
  const running = runNode([file], env);
  try {
    const { url } = JSON.parse(await running.line(/"msg":"listening"/)) as { url: string };
    return {
      url,
      port: Number(new URL(url).port),
      running,
      [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
    };
  } catch (problem) {
    await running[Symbol.asyncDispose]();
    throw problem;
  }
}
