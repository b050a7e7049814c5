import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { workloads } from "../workloads/all.ts";
import { answerRunner } from "./answer-runner.ts";

// `limit.ts <workload>`: one prepared statement whose row is the answer, behind `node:http`. No GraphQL anywhere.

const workload = workloads.find(({ name }) => name === process.argv[2]);
if (workload?.kind !== "questions" || workload.limit === undefined) throw new Error("say a workload that has a limit");
const { limit } = workload;

const pool = new Pool({
  connectionString: process.env["DATABASE_URL"],
  // As many as each subgraph has, and with the same settings.
  max: 10,
  options: "-c search_path=organisations,register,public -c jit=off -c default_transaction_read_only=on",
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
    start: () => (statements = 0),
    counted: () => ({ statements, fetches: 0 }),
  });
});

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { variables } = JSON.parse(Buffer.concat(parts).toString()) as { variables: Record<string, unknown> };
  statements += 1;
  const { name, text, values } = limit.statement(variables);
  const { rows } = await pool.query<{ answer: string }>({ name, text, values: [...values] });
  return rows[0]?.answer ?? "null";
}
