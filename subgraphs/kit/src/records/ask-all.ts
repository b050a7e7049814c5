import type { Context } from "../context.ts";
import type { Question } from "../questions.ts";

/** The rows of keys that stand in a list of another row, in its order. */
export async function askAll<Row extends object>(
  context: Context,
  asking: Question<string, Row | null>,
  keys: readonly string[],
): Promise<readonly Row[]> {
  const rows = await Promise.all(keys.map((key) => context.ask(asking, key)));
  return rows.map((row, place) => row ?? missing(asking.name, keys[place]));
}

/** The row of a key that another row must not hold without it being there. */
export async function askOne<Row extends object>(
  context: Context,
  asking: Question<string, Row | null>,
  key: string,
): Promise<Row> {
  return (await context.ask(asking, key)) ?? missing(asking.name, key);
}

/** The load of facts checks these keys, so this is a defect of ours and no client's fault. */
function missing(name: string, key: string | undefined): never {
  throw new Error(`A record names "${key}", and there is no such ${name}.`);
}
