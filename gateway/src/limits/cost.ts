import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { refusal } from "../errors/refuse.ts";
import type { CostWeights, ListSize } from "./cost-weights.ts";
import type { FieldVisit } from "./fields.ts";

/** What a list holds if its field says nothing. */
const unstatedListSize = 10;

export interface Cost {
  readonly total: number;
  /** The field that adds most by itself. */
  readonly most: { readonly path: string; readonly cost: number };
}

/**
 * Adds up what an operation may cost, by IBM's cost specification as federation reads it: an object is 1, a leaf is 0,
 * `@cost` replaces either; a list counts as often as its largest size; an argument counts once for each time its field
 * does, and a list of arguments once for each item. Give it the fields of an operation from the outside in.
 *
 * https://ibm.github.io/graphql-specs/cost-spec.html, https://specs.apollo.dev/cost/v0.1
 */
export class CostAccount {
  readonly #weights: CostWeights;
  total: number;
  most = { path: "", cost: 0 };

  constructor(weights: CostWeights, isMutation: boolean) {
    this.#weights = weights;
    this.total = isMutation ? 10 : 0;
  }

  /** Charges one field and returns how it counts for what is selected inside it. */
  charge({ field, args, given, path, times, sizes }: FieldVisit): {
    times: number;
    sizes: ReadonlyMap<string, number> | undefined;
  } {
    const listSize = this.#weights.listSizeOf(field);
    const size = (listSize && statedSize(listSize, args, path)) ?? bulkSize(args);
    const inner = listSize?.sizedFields ?? [];
    const sizesInside = inner.length === 0 ? undefined : new Map(inner.map((name) => [name, size ?? unstatedListSize]));
    const items = isListType(getNullableType(field.type))
      ? (sizes?.get(field.name) ?? (inner.length === 0 ? size : undefined) ?? unstatedListSize)
      : 1;
    let own = items * this.#fieldWeight(field);
    for (const name of given) own += this.#argumentWeight(field, name, args[name]);
    const cost = times * own;
    this.total += cost;
    if (cost > this.most.cost) this.most = { path: path.join("."), cost };
    return { times: times * items, sizes: sizesInside };
  }

  #fieldWeight(field: GraphQLField<unknown, unknown>): number {
    const type = getNamedType(field.type);
    return this.#weights.weightOf(field) ?? this.#weights.weightOf(type) ?? (isCompositeType(type) ? 1 : 0);
  }

  #argumentWeight(field: GraphQLField<unknown, unknown>, name: string, value: unknown): number {
    const argument = field.args.find((candidate) => candidate.name === name);
    if (argument === undefined || value === undefined || value === null) return 0;
    return itemsIn(value) * (this.#weights.weightOf(argument) ?? 0) + this.#inputWeight(argument.type, value);
  }

  #inputWeight(type: GraphQLInputType, value: unknown): number {
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + this.#inputWeight(type, item), 0);
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return this.#weights.weightOf(named) ?? 0;
    let weight = 1;
    for (const [name, inside] of Object.entries((value ?? {}) as Record<string, unknown>)) {
      const field = named.getFields()[name];
      if (field === undefined || inside === undefined || inside === null) continue;
      weight += itemsIn(inside) * (this.#weights.weightOf(field) ?? 0) + this.#inputWeight(field.type, inside);
    }
    return weight;
  }
}

/** The size that the slicing arguments ask for (the largest of them), else the assumed one. */
function statedSize(
  listSize: ListSize,
  args: Readonly<Record<string, unknown>>,
  path: readonly string[],
): number | undefined {
  const slicing = listSize.slicingArguments ?? [];
  const asked = slicing.map((name) => args[name]).filter((size) => typeof size === "number");
  if (slicing.length > 0 && (listSize.requireOneSlicingArgument ?? true) && asked.length !== 1) {
    throw refusal(
      "BAD_USER_INPUT",
      `${path.join(".")} takes exactly one of these arguments: ${slicing.join(", ")}.`,
      400,
      path,
    );
  }
  if (asked.length > 0) return Math.max(0, ...asked);
  return bulkSize(args, listSize.assumedSize ?? undefined);
}

/**
 * A field that is asked with a list of keys answers one item for each, whatever it says of its size: composition takes
 * only integers as slicing arguments.
 */
function bulkSize(args: Readonly<Record<string, unknown>>, least?: number): number | undefined {
  const longest = Math.max(0, ...Object.values(args).map((value) => (Array.isArray(value) ? value.length : 0)));
  return longest > (least ?? unstatedListSize) ? longest : least;
}

function itemsIn(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
