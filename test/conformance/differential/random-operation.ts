import {
  assertObjectType,
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";
import type { Pool } from "./pool.ts";
import type { Random } from "./random.ts";
import { type Place, valueFor } from "./values.ts";

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Fields inside fields that are still begun; what they open is closed below. */
const deepest = 9;

/**
 * An operation as a client might write it, and stranger: fragments, aliases, arguments in the text and in variables,
 * `@skip` and `@include`, `__typename` anywhere. Nearly always valid; whoever uses it validates.
 */
export function randomOperation(schema: GraphQLSchema, pool: Pool, random: Random): Operation {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments = new Map<string, { readonly type: string; text: string | undefined }>();
  let names = 0;
  let budget = 10 + random.below(50);

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + random.below(depth === 0 ? 3 : 5);
    const used = new Set<string>();
    const selections = Array.from({ length: count }, () => selection(type, depth, used));
    // Not all of them on condition: the planner of @apollo/gateway 2.14.4 takes the conditions of all that is inside a
    // conditional field for its own (differential.test.ts pins that).
    if (!selections.some((text) => /^\w/.test(text) && !/^[^{]*@/.test(text))) selections.push("__typename");
    return `{ ${selections.join(" ")} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number, used: Set<string>): string {
    budget -= 1;
    if (random.chance(0.06)) return `${random.chance(0.2) ? `${newName("t")}: ` : ""}__typename`;
    if (random.chance(isAbstractType(type) ? 0.85 : 0.05)) return inlineFragment(type, depth);
    if (random.chance(0.06)) return spread(type, depth);
    if (isAbstractType(type)) return "__typename";
    const field = chosenField(assertObjectType(type), depth);
    // The same field twice is worth asking now and then.
    if (field === undefined || (used.has(field.name) && random.chance(0.8))) return "__typename";
    return fieldText(type.name, field, depth, used);
  }

  function chosenField(type: GraphQLCompositeType & { getFields(): Record<string, Field> }, depth: number) {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const inner = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const deeper = inner.length > 0 && depth < deepest && budget > 0 && (leaves.length === 0 || random.chance(0.6));
    const units = inner.filter((field) => getNamedType(field.type).name === "AdministrativeUnit");
    // Units are where the subgraphs meet.
    if (deeper) return random.oneOf(units.length > 0 && random.chance(0.3) ? units : inner);
    return leaves.length === 0 ? undefined : random.oneOf(leaves);
  }

  function fieldText(type: string, field: Field, depth: number, used: Set<string>): string {
    const again = field.args.length > 0 && used.has(field.name);
    used.add(field.name);
    const alias = again || random.chance(field.args.length > 0 ? 0.4 : 0.1) ? `${newName("a")}: ` : "";
    const inner = getNamedType(field.type);
    const inside = isCompositeType(inner) ? ` ${selectionSet(inner, depth + 1)}` : "";
    return `${alias}${field.name}${argumentsOf(type, field)}${directives()}${inside}`;
  }

  function argumentsOf(type: string, field: Field): string {
    const given: string[] = [];
    let order: string | undefined;
    const orderBy = field.args.find(({ name }) => name === "orderBy");
    const orders = orderBy && getNamedType(orderBy.type);
    if (orderBy && isEnumType(orders)) {
      order = random.chance(0.5) ? random.oneOf(orders.getValues()).name : undefined;
      if (order !== undefined) given.push(argument(orderBy, order));
      order ??= String(orderBy.defaultValue);
    }
    for (const one of field.args) {
      if (one === orderBy) continue;
      const share = { asOf: 0.7, first: 0.85, filter: 0.25, after: 0.15 }[one.name] ?? 0.4;
      if (!(isNonNullType(one.type) && one.defaultValue === undefined) && !random.chance(share)) continue;
      const place: Place = { name: one.name, field: `${type}.${field.name}`, gives: recordsOf(field), order };
      const nothing = !isNonNullType(one.type) && random.chance(0.04);
      given.push(argument(one, nothing ? null : valueFor(one.type, place, pool, random)));
    }
    return given.length === 0 ? "" : `(${given.join(", ")})`;
  }

  function argument({ name, type }: GraphQLArgument, value: unknown): string {
    if (!random.chance(0.25)) return `${name}: ${literal(value, type)}`;
    const variable = newName("v");
    // A default stands for a variable that is not sent.
    const byDefault = random.chance(0.2) && value !== null;
    declared.push(`$${variable}: ${String(type)}${byDefault ? ` = ${literal(value, type)}` : ""}`);
    if (!byDefault) variables[variable] = value;
    return `${name}: $${variable}`;
  }

  function directives(): string {
    if (!random.chance(0.05)) return "";
    const value = random.chance(0.5);
    const name = random.chance(0.5) ? "skip" : "include";
    if (random.chance(0.5)) return ` @${name}(if: ${value})`;
    const variable = newName("v");
    declared.push(`$${variable}: Boolean!`);
    variables[variable] = value;
    return ` @${name}(if: $${variable})`;
  }

  function inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = isAbstractType(type) ? random.oneOf(schema.getPossibleTypes(type)) : type;
    const condition = on !== type || random.chance(0.7) ? ` on ${on.name}` : "";
    return `...${condition}${directives()} ${selectionSet(on, depth)}`;
  }

  function spread(type: GraphQLCompositeType, depth: number): string {
    const on = isAbstractType(type) ? random.oneOf(schema.getPossibleTypes(type)) : type;
    // Only finished ones, so that none contains itself.
    const finished = [...fragments].filter(([, one]) => one.type === on.name && one.text !== undefined);
    if (finished.length > 0 && random.chance(0.6)) return `...${random.oneOf(finished)[0]}${directives()}`;
    const name = newName("F");
    const fragment: { readonly type: string; text: string | undefined } = { type: on.name, text: undefined };
    fragments.set(name, fragment);
    fragment.text = `fragment ${name} on ${on.name} ${selectionSet(on, depth)}`;
    return `...${name}${directives()}`;
  }

  const newName = (letter: string): string => `${letter}${(names += 1)}`;

  const root = assertObjectType(schema.getQueryType());
  const body = selectionSet(root, 0);
  const head = declared.length === 0 ? "query Q" : `query Q(${declared.join(", ")})`;
  return { query: [`${head} ${body}`, ...[...fragments.values()].map(({ text }) => text)].join("\n"), variables };
}

/** The type of the records that a field gives, through its connection where it has one. */
function recordsOf(field: Field): string {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) ? type.getFields()["nodes"] : undefined;
  return nodes === undefined ? type.name : getNamedType(nodes.type).name;
}

function literal(value: unknown, type: GraphQLArgument["type"]): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`no literal for ${JSON.stringify(value)} as ${String(type)}`);
  return print(node);
}
