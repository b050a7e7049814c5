import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { workloads } from "../workloads/all.ts";
import { answerRunner } from "./answer-runner.ts";

// `limit.ts <workload> <name>`: one prepared statement whose row is the answer, behind `node:http`. No GraphQL anywhere.

const [, , asked, name = "limit"] = process.argv;
const workload = workloads.find((one) => one.name === asked);
if (workload?.kind !== "questions") throw new Error("say a workload that has statements");
const limit = name === "limit" ? workload.limit : workload.besides?.[name];
if (limit === undefined) throw new Error(`${asked} has no statement "${name}"`);

const pool = new Pool({
  connectionString: process.env["DATABASE_URL"],
  // As many as each subgraph has, and with the same settings.
  max: 10,
  options:
    "-c search_path=organisations,register,public -c jit=off -c plan_cache_mode=force_generic_plan " +
    "-c default_transaction_read_only=on",
});
let statements = 0;

const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.writeHead(200, { "content-type": "application/json" }).end(text),
    (problem: unknown) => response.writeHead(500).end(String(problem)),
  );
}).listen({ host: "127.0.0.1", port: 0 }, () => {
  const { port } = server.address() as AddressInfo;
  answerRunner(`http://127.0.0.1:${port}`, {
    start: () => void (statements = 0),
    counted: () => ({ statements, fetches: 0 }),
  });
});

const statementOf = limit.statement;

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { variables } = JSON.parse(Buffer.concat(parts).toString()) as { variables: Record<string, unknown> };
  statements += 1;
  const { name: prepared, text, values } = statementOf(variables);
  const { rows } = await pool.query<{ answer: string }>({ name: prepared, text, values: [...values] });
  return rows[0]?.answer ?? "null";
}
