import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readServiceSettings } from "@phong-trao/kit/service/settings.ts";
import { readGatewayServiceSettings } from "@phong-trao/gateway/service-settings.ts";
import { DCLinter } from "dclint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toy } from "../gateway/toy.ts";
import { runNode } from "../launch/process.ts";
import { temporaryFolder } from "../launch/temporary-folder.ts";
import { keysText, subgraphNames } from "../stack/services.ts";
import { toyService } from "./toy-services.ts";

/**
 * The compose files as far as they can be tried without a container engine: against the Compose Specification's schema
 * (dclint carries it), for what they promise, and against the programs that they start.
 */
const root = join(import.meta.dirname, "../..");
const password = "0123456789abcdef01234567";
const env: Readonly<Record<string, string>> = {
  POSTGRES_PASSWORD: password,
  ORGANISATIONS_PASSWORD: password,
  MOVEMENTS_PASSWORD: password,
  PEOPLE_PASSWORD: password,
  SUBGRAPH_KEYS: keysText,
};
const files = ["docker-compose.yml", "docker-compose.postgres.yml"] as const;
const text = (file: string) => readFileSync(join(root, file), "utf8");

interface Service {
  readonly [key: string]: unknown;
  readonly image: string;
  readonly command?: readonly string[];
  /** Null where a variable that may be left out is left out. */
  readonly environment: Readonly<Record<string, string | number | null>>;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy: { readonly resources: { readonly limits: Readonly<Record<string, string | number>> } };
}

const compose = parse(interpolated(text("docker-compose.yml")), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
};
const services = Object.entries(compose.services);
const ours = services.filter(([name]) => name !== "postgres");
const service = (name: string) => compose.services[name] as Service;

describe.each(files)("%s", (file) => {
  test("is a compose file, and no rule of dclint's finds an error in it", async () => {
    expect(await errorsIn(interpolated(text(file)))).toEqual([]);
    // Compose reads YAML first and fills in variables then.
    expect(await errorsIn(text(file))).not.toContain("invalid-schema");
  });

  test("says what to set where something has to be set, and has no secret in it", () => {
    for (const [, name, message] of text(file).matchAll(/\$\{([A-Z_]+):\?([^}]*)\}/g)) {
      expect(Object.keys(env)).toContain(name);
      expect(message).toContain(name);
    }
    expect(text(file)).not.toMatch(/(PASSWORD|KEYS): (?!\$\{)/);
    expect(text(file).match(/:\/\/[^:/]+:(?!\$\{|…)[^@\n]*@/)).toBeNull();
  });
});

test("the check finds what is wrong: a key that does not exist, a value of another kind", async () => {
  const good = interpolated(text("docker-compose.yml"));
  expect(await errorsIn(good.replace("read_only: true", "read_only: 7"))).toContain("invalid-schema");
  expect(await errorsIn(good.replace("restart:", "restarts:"))).toContain("invalid-schema");
  expect(await errorsIn(good.replace("127.0.0.1:4000:", "4000:"))).toContain("no-unbound-port-interfaces");
});

test("the parts are those of the platform, and only the gateway is published, on loopback unless told otherwise", () => {
  expect(services.map(([name]) => name).toSorted()).toEqual(
    ["gateway", "postgres", "prepare", ...subgraphNames].toSorted(),
  );
  expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["gateway"]);
  expect(service("gateway").ports).toEqual(["127.0.0.1:4000:4000"]);
});

test("the database and the subgraphs are on networks that lead nowhere; the gateway cannot reach the database", () => {
  expect(compose.networks).toEqual({ database: { internal: true }, fetches: { internal: true }, clients: null });
  expect(Object.fromEntries(services.map(([name, { networks }]) => [name, networks]))).toEqual({
    postgres: ["database"],
    prepare: ["database"],
    organisations: ["database", "fetches"],
    movements: ["database", "fetches"],
    people: ["database", "fetches"],
    gateway: ["fetches", "clients"],
  });
});

test.each(services)(
  "%s is no root, writes nowhere but where it must, restarts, and has limits and a check",
  (name, given) => {
    expect(given).toMatchObject({
      user: name === "postgres" ? "postgres" : "node",
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      restart: name === "prepare" ? "on-failure:5" : "unless-stopped",
      deploy: {
        resources: {
          limits: { cpus: expect.any(String), memory: expect.stringMatching(/^\d+[MG]$/), pids: expect.any(Number) },
        },
      },
      logging: { options: { "max-size": "10m" } },
      stop_grace_period: expect.stringMatching(/s$/),
    });
    expect(given.image).toMatch(/:\d+(\.\d+)+$/);
    expect(given.healthcheck === undefined).toBe(name === "prepare");
  },
);

test("each waits for what it cannot do without, and the gateway for no subgraph's health", () => {
  const waits = Object.fromEntries(
    services.map(([name, given]) => [
      name,
      Object.entries(given.depends_on ?? {}).map(([other, { condition }]) => `${other} ${condition}`),
    ]),
  );
  const ofSubgraphs = ["postgres service_healthy", "prepare service_completed_successfully"];
  expect(waits).toEqual({
    postgres: [],
    prepare: ["postgres service_healthy"],
    organisations: ofSubgraphs,
    movements: ofSubgraphs,
    people: ofSubgraphs,
    gateway: subgraphNames.map((name) => `${name} service_started`),
  });
});

test("the programs that it starts are there, and take the settings that they get", () => {
  for (const [, { command }] of ours) expect(command?.map((file) => existsSync(join(root, file)))).toEqual([true]);
  for (const name of subgraphNames) {
    const { host, port, databaseUrl } = readServiceSettings(asEnvironment(name));
    expect([host, port]).toEqual(["0.0.0.0", 4001]);
    // Its own login, not the owner's.
    expect(databaseUrl).toBe(`postgresql://phong_trao_${name}_service:${password}@postgres:5432/phong_trao`);
    // Where the supergraph says that it is.
    expect(text("schema/supergraph.graphql")).toContain(
      `@join__graph(name: "${name}", url: "http://${name}:4001/graphql")`,
    );
  }
  expect(readGatewayServiceSettings(asEnvironment("gateway"))).toMatchObject({
    host: "0.0.0.0",
    port: 4000,
    corsOrigins: [],
  });
  const owners = services.filter(([, { environment }]) => JSON.stringify(environment).includes("phong_trao:"));
  expect(owners.map(([name]) => name)).toEqual(["prepare"]);
});

test("the health check of the containers tells a service that is ready from one that is not", async () => {
  const [kind, ...check] = service("people").healthcheck?.test ?? [];
  expect([kind, check[0], service("gateway").healthcheck]).toEqual(["CMD", "node", service("people").healthcheck]);
  const people = await toyService(toy(), "reviews");
  const checked = async () => {
    await using run = runNode(check.slice(1), { PORT: new URL(people.url).port });
    return (await run.ended()).code;
  };
  expect(await checked()).toBe(0);
  await people.stop();
  expect(await checked()).toBe(1);
});

test("the image has the pinned Node and pnpm, what it copies is there, and it is no root's", () => {
  const dockerfile = text("Dockerfile");
  const { devDependencies } = JSON.parse(text("package.json")) as { devDependencies: { node: string } };
  expect(dockerfile).toContain(`FROM node:${devDependencies.node}-bookworm-slim AS base\n`);
  const [, pnpm] = /pnpmVersion = "([\d.]+)"/.exec(text("gateway/launch/install.mjs")) ?? [];
  expect(new Set(dockerfile.match(/pnpm@[\d.]+/g))).toEqual(new Set([`pnpm@${pnpm}`]));
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = ""]) =>
    sources.split(" "),
  );
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const ignored = text(".dockerignore");
  expect(copied.filter((path) => ![path, path.split("/")[0]].some((kept) => ignored.includes(`\n!${kept}\n`)))).toEqual(
    [],
  );
  expect(dockerfile.match(/^USER .*$/gm)).toEqual(["USER node"]);
  // A manifest that is missing there would be missing in the workspace that is installed.
  const manifests = [...dockerfile.matchAll(/^COPY (\S+)\/package\.json/gm)].map(([, folder]) => folder);
  expect(new Set(manifests)).toEqual(new Set(workspace()));
});

function asEnvironment(name: string): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(service(name).environment).map(([key, value]) => [key, String(value ?? "")]),
  );
}

function workspace(): string[] {
  const { packages } = parse(text("pnpm-workspace.yaml")) as { packages: string[] };
  return packages.flatMap((folder) =>
    folder === "subgraphs/*" ? ["kit", ...subgraphNames].map((name) => `subgraphs/${name}`) : [folder],
  );
}

/** What dclint calls an error, by the names of its rules. */
async function errorsIn(content: string): Promise<string[]> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "docker-compose.yml");
  await writeFile(file, content);
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  // Its types name files without their endings, which Node's resolution does not find.
  const results = linter.lintFiles([file], false) as readonly {
    readonly messages: readonly { readonly rule: string; readonly type: string }[];
  }[];
  return results.flatMap(({ messages }) => messages.filter(({ type }) => type === "error").map(({ rule }) => rule));
}

/** As Compose does it with these variables set and no others. */
function interpolated(content: string): string {
  return content
    .replaceAll(/\$\{([A-Z_]+):([?-])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
      const value = env[name] ?? (kind === "-" ? rest : undefined);
      if (value === undefined) throw new Error(`${name} is not set: ${rest}`);
      return value;
    })
    .replaceAll("$$", "$");
}
