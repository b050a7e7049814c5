import type { AnyFacts } from "../facts/load-facts.ts";
import type { TableRows } from "../facts/rows.ts";
import type { AnyKysely } from "../questions.ts";
import type { Country } from "./country.ts";

/** What a subgraph offers to whoever makes data for all of them. */
export interface SyntheticData {
  /** The subgraph's own, which tells its database. */
  readonly facts: AnyFacts;
  /** In parts, each with all that its rows point at, unless an earlier part has it; so many that progress can be told. */
  rows(country: Country): { readonly parts: number; readonly tables: Iterable<readonly TableRows[]> };
}

/** Brings up to date what a subgraph derives from the units and its own rows, as after a load of its facts. */
export async function bringUpToDate({ facts }: SyntheticData, trx: AnyKysely): Promise<void> {
  await facts.afterLoad?.(trx, new Map());
}
