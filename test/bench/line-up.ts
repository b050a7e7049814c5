import { StartError } from "@phong-trao/gateway/start-error.ts";
import { type Contestant, type Entry, startContestant } from "./contestants/contestant.ts";
import { mostConnections } from "./database.ts";
import { installRivals } from "./rivals/install.ts";
import { type Mapping, needInstall, rivalFiles, type RivalName } from "./rivals/rivals.ts";
import { postgraphileMappings } from "./rivals/postgraphile-mappings.ts";
import { serveReplayed } from "./replayed/serve.ts";
import type { QuestionsWorkload } from "./workloads/workload.ts";

/** Everybody who answers a workload's questions, and why others do not. */
export interface LineUp {
  readonly ours: Contestant;
  readonly others: readonly Contestant[];
  readonly without: Record<string, string>;
  /** Of a rival with another schema. */
  mappingOf(name: string): Mapping | undefined;
}

export interface Asked {
  /** Of the register; empty for workloads that ask nothing of it. */
  readonly databaseUrl: string;
  /** Null: all that the workload names. */
  readonly rivals: readonly string[] | null;
  say(line: string): void;
}

/** Names that `--rivals` takes for a workload, in the order of the table. */
export const namesOf = ({ limit, besides = {}, rivals = [], without = {} }: QuestionsWorkload): readonly string[] => [
  ...rivals,
  ...Object.keys(without),
  ...Object.keys(besides),
  ...(limit === undefined ? [] : ["limit"]),
];

/** Starts all of them. A rival that does not start is named with what it said; ours and the statements have to. */
export async function lineUp(
  workload: QuestionsWorkload,
  asked: Asked,
  started: AsyncDisposableStack,
): Promise<LineUp> {
  const wanted = (name: string) => asked.rivals === null || asked.rivals.includes(name);
  if (workload.world === "register") await checkConnections(workload, asked.databaseUrl, wanted);
  const start = async (entry: Omit<Entry, "env">, env: Entry["env"] = {}) =>
    started.use(await startContestant({ ...entry, env: { ...(await worldOf(workload, asked, started)), ...env } }));

  const file = workload.world === "register" ? "contestants/ours.ts" : "replayed/ours.ts";
  const ours = await start({ name: "ours", file }, workload.cached === true ? { ANSWER_CACHE: "on" } : {});
  const others: Contestant[] = [];
  const without: Record<string, string> = {};
  for (const [name, why] of Object.entries(workload.without ?? {})) if (wanted(name)) without[name] = why;
  for (const name of (workload.rivals ?? []).filter(wanted)) {
    try {
      if (needInstall.has(name)) await installRivals(asked.say);
      others.push(await start({ name, file: fileOf(name, workload) }, { OURS_URL: ours.url.href }));
    } catch (problem) {
      without[name] = inOneLine(problem);
      asked.say(`${workload.name} without ${name}: ${without[name]}`);
    }
  }
  const statements = { ...workload.besides, ...(workload.limit && { limit: workload.limit }) };
  for (const name of Object.keys(statements).filter(wanted)) {
    others.push(await start({ name, file: "contestants/limit.ts", args: [workload.name, name] }));
  }
  return {
    ours,
    others,
    without,
    mappingOf: (name) => (name === "postgraphile" ? postgraphileMappings[workload.name] : undefined),
  };
}

/** Of the platform's three subgraphs, or of as many as a rival has with the same ones. */
const connectionsOfOne = 30;

async function checkConnections(
  { rivals = [], besides = {}, name }: QuestionsWorkload,
  databaseUrl: string,
  wanted: (name: string) => boolean,
): Promise<void> {
  const statements = 1 + Object.keys(besides).length;
  const needed = connectionsOfOne * (1 + rivals.filter(wanted).length) + (connectionsOfOne / 3) * statements;
  const most = await mostConnections(databaseUrl);
  if (needed <= most) return;
  throw new StartError(
    `${name} needs ${needed} connections with all who take part, and this server takes ${most}. Raise its ` +
      "max_connections, or choose fewer with --rivals.",
  );
}

function fileOf(name: RivalName, { world, name: workload }: QuestionsWorkload): string {
  const file = rivalFiles[world][name];
  if (file === undefined) throw new Error(`${name} has no way to serve ${workload}`);
  return file;
}

/** What a contestant stands on: the database, or subgraphs of its own that another process replays. */
async function worldOf(
  { world }: QuestionsWorkload,
  { databaseUrl }: Asked,
  started: AsyncDisposableStack,
): Promise<Readonly<Record<string, string>>> {
  if (world === "register") return { DATABASE_URL: databaseUrl };
  return { SUBGRAPHS_URL: started.use(await serveReplayed()).url };
}

export const inOneLine = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).replace(/\s+/g, " ").trim().slice(0, 400);
