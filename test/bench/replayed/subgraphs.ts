import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { buildSubgraphSchema, type GraphQLResolverMap } from "@apollo/subgraph";
import { execute, type GraphQLSchema, parse, validate } from "graphql";
import { resolvers } from "./data.ts";
import { schemas, subgraphNames } from "./schemas.ts";

// The four subgraphs in one process. Their data never changes, so an answer is worked out once for each different
// request, and sent from memory from then on: what is measured is the gateway before them.

const built = new Map(
  subgraphNames.map((name) => [
    `/${name}`,
    buildSubgraphSchema([{ typeDefs: parse(schemas[name]), resolvers: resolvers[name] as GraphQLResolverMap }]),
  ]),
);

/** Milliseconds before each answer: how far away they are. */
const delay = Number(process.env["SUBGRAPH_DELAY_MS"] ?? 0);

/** Different requests are some tens; whoever sends more is worked out anew. */
const most = 5_000;
const known = new Map<string, Buffer>();
let calls = 0;

async function answerTo(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const path = request.url ?? "";
  const text = Buffer.concat(parts).toString();
  const schema = built.get(path);
  if (schema === undefined) throw new Error(`there is no subgraph at ${path}`);
  if (delay > 0) await pause(delay);
  const key = `${path} ${text}`;
  const answer = known.get(key) ?? (await workedOut(schema, text));
  if (known.size < most) known.set(key, answer);
  return answer;
}

async function workedOut(schema: GraphQLSchema, text: string): Promise<Buffer> {
  const asked = JSON.parse(text) as {
    readonly query: string;
    readonly operationName?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
  const document = parse(asked.query);
  const errors = validate(schema, document);
  const result =
    errors.length > 0
      ? { errors }
      : await execute({
          schema,
          document,
          operationName: asked.operationName,
          variableValues: asked.variables,
        });
  return Buffer.from(JSON.stringify(result));
}

const server = createServer((request, response) => {
  if (request.method === "GET") {
    // How often it was asked since the last time.
    response.end(JSON.stringify({ calls }));
    calls = 0;
    return;
  }
  calls += 1;
  answerTo(request).then(
    (body) => response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body),
    (problem: unknown) => response.writeHead(500).end(String(problem)),
  );
});
server.keepAliveTimeout = 60_000;
server.listen({ host: "127.0.0.1", port: 0 }, () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on("disconnect", () => process.exit(0));
