import type { QueryPlan } from "@apollo/query-planner";
import { subgraphsIn } from "@phong-trao/executor/subgraphs-in.ts";
import type { Source } from "../source.ts";

/** How a gateway learns whether the data of a subgraph is still that of before. */
export interface DataVersion {
  /** Subgraphs for which this version stands: the one that is asked, and those whose data it reads. */
  readonly covers: readonly string[];
  /**
   * What the version is at a moment after this call: another text after every committed write, and never again one of
   * before. Undefined: it cannot be told. Never rejects.
   */
  read(): Promise<string | undefined>;
}

/** Milliseconds for which nobody asks again after a version could not be read: who comes meanwhile need not wait for it. */
const pauseMs = 1_000;

/** @param read begins to look after it is called, and does not mind being called often (`coalesced`) */
export function dataVersion(
  covers: readonly string[],
  read: () => Promise<string>,
  now: () => number = () => performance.now(),
): DataVersion {
  let failedAt = -Infinity;

  function failed(): undefined {
    failedAt = now();
    return undefined;
  }

  return {
    covers,
    read() {
      if (now() - failedAt < pauseMs) return Promise.resolve(undefined);
      return read().catch(failed);
    },
  };
}

/**
 * As few versions as stand for all subgraphs that a plan may ask. Undefined: not all of them have one.
 *
 * @param sourceOf how a subgraph is reached, by its name
 */
export function versionsOf(
  plan: QueryPlan,
  sourceOf: (subgraph: string) => Source | undefined,
): readonly DataVersion[] | undefined {
  const asked = [...subgraphsIn(plan.node)];
  const versions = asked.map((name) => sourceOf(name)?.dataVersion);
  if (!versions.every((version) => version !== undefined)) return undefined;
  const chosen: DataVersion[] = [];
  const covered = new Set<string>();
  for (const version of versions.toSorted((one, other) => other.covers.length - one.covers.length)) {
    if (version.covers.every((name) => covered.has(name))) continue;
    chosen.push(version);
    for (const name of version.covers) covered.add(name);
  }
  return chosen;
}

/** All of them as one text; undefined where one cannot be told. */
export function readVersions(versions: readonly DataVersion[]): Promise<string | undefined> {
  const [only] = versions;
  return versions.length === 1 && only !== undefined ? only.read() : readAll(versions);
}

async function readAll(versions: readonly DataVersion[]): Promise<string | undefined> {
  const texts = await Promise.all(versions.map((version) => version.read()));
  return texts.includes(undefined) ? undefined : texts.join("|");
}
