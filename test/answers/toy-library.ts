import { reachInProcess } from "@phong-trao/gateway/in-process.ts";
import type { GatewayOptions } from "@phong-trao/gateway/gateway.ts";
import { type Stand, stand } from "../gateway/stand.ts";
import { type Toy, toy, type ToyName } from "../gateway/toy.ts";

export interface Library extends Stand {
  readonly toy: Toy;
  /** Of each subgraph's data; an Error: it cannot be told. */
  readonly versions: Record<ToyName, string | Error>;
  /** Requests that subgraphs have worked for. */
  readonly worked: number;
  today: string;
}

/** The toy with versions of its data, behind a gateway that keeps answers. */
export async function library(options: Partial<GatewayOptions> = {}): Promise<Library> {
  const running = toy();
  const versions: Library["versions"] = { books: "1", authors: "1", reviews: "1" };
  const day = { today: "2026-11-22" };
  const read = (name: ToyName) => async () => {
    const version = versions[name];
    if (version instanceof Error) throw version;
    return version;
  };
  const started = await stand({
    reach: (name) =>
      reachInProcess({
        ...running.subgraphs[name as ToyName],
        dataOf: [name],
        dataVersion: read(name as ToyName),
      }),
    clock: () => day.today,
    answerCache: { bytes: 100_000 },
    ...options,
  });
  return {
    ...started,
    toy: running,
    versions,
    get worked() {
      return new Set(running.contexts.map(({ request }) => request.id)).size;
    },
    get today() {
      return day.today;
    },
    set today(date) {
      day.today = date;
    },
  };
}
