import { getNamedType, getNullableType, isListType } from "graphql";
import type { CostWeights } from "./cost-weights.ts";
import type { CostAccount } from "./cost.ts";
import type { FieldVisit, Inside } from "./fields.ts";

/** One thousand objects of the schema are as much work as one record. */
const weight = 0.001;

/**
 * Charges introspection, which has no `@listSize`: nested lists of fields of types of fields are a bomb as well, and
 * one that is executed without a subgraph and in one go.
 */
export class IntrospectionAccount {
  readonly #types: number;
  readonly #account: CostAccount;

  constructor({ types }: Pick<CostWeights, "types">, account: CostAccount) {
    this.#types = types;
    this.#account = account;
  }

  /** Undefined: not a field of introspection. */
  charges({ field, path, times }: FieldVisit): Inside | undefined {
    const type = getNamedType(field.type);
    if (!type.name.startsWith("__")) return undefined;
    const items = isListType(getNullableType(field.type)) ? (field.name === "types" ? this.#types : 10) : 1;
    const cost = times * items * weight;
    this.#account.total += cost;
    if (cost > this.#account.most.cost) this.#account.most = { path: path.join("."), cost };
    return { times: times * items, sizes: undefined };
  }
}
