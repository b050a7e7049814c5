import type { ClientRequest, RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { scalars } from "@phong-trao/schema/scalars.ts";
import {
  defaultFieldResolver,
  defaultTypeResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  isScalarType,
} from "graphql";
import { lenientSchema, mergedSchema } from "./merged-definitions.ts";

/**
 * One executable schema of the subgraphs' own resolvers, with no gateway, plan, `_entities` or composition between them.
 *
 * A value remembers the subgraph that it comes from. A field that this subgraph has is resolved there; one that it has
 * not is another subgraph's, whose own parent is made from the id by its `__resolveReference`, once a request.
 */
export interface StitchedSchema {
  readonly schema: GraphQLSchema;
  /** The same where every field can be null. */
  readonly lenient: GraphQLSchema;
  contextFor(request: ClientRequest): object;
}

/** Stands around a resolver (`Type.field`), for tests that need a schema with a fault in it. */
export type Faults = Readonly<Record<string, (right: () => Promise<unknown>) => Promise<unknown>>>;

export interface StitchOptions {
  readonly faults?: Faults;
  /** What goes from subgraph to subgraph as the id of an entity; the id itself. */
  readonly idAcross?: (id: string) => string;
}

/** A value with where it comes from. */
interface Sourced {
  readonly from: RunningSubgraph;
  readonly value: unknown;
}

interface StitchedContext {
  contextOf(subgraph: RunningSubgraph): object;
  /** What a subgraph makes of an entity's id; null where it knows none. Asked once for each. */
  entity(subgraph: RunningSubgraph, type: string, id: string, info: GraphQLResolveInfo): Promise<Sourced | null>;
}

type AnyField = GraphQLField<unknown, unknown>;

export function stitchedSchema(subgraphs: readonly RunningSubgraph[], options: StitchOptions = {}): StitchedSchema {
  const { faults = {}, idAcross = (id) => id } = options;

  function executable(schema: GraphQLSchema): GraphQLSchema {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      if (isScalarType(type)) Object.assign(type, implementationOf(type.name));
      if (isAbstractType(type)) type.resolveType = typeInItsSubgraph;
      if (isObjectType(type)) addResolvers(type);
    }
    return schema;
  }

  function addResolvers(type: GraphQLObjectType): void {
    for (const field of Object.values(type.getFields())) {
      const fault = faults[`${type.name}.${field.name}`];
      field.resolve = async (parent: Sourced | undefined, args, context: StitchedContext, info) => {
        const right = async () => {
          const source = await sourceOf(parent, type.name, field.name, context, info);
          return source && resolvedBy(source, type.name, field.name, args, context, info);
        };
        return fault === undefined ? right() : fault(right);
      };
    }
  }

  /** The parent in a subgraph that has the field. */
  async function sourceOf(
    parent: Sourced | undefined,
    type: string,
    name: string,
    context: StitchedContext,
    info: GraphQLResolveInfo,
  ): Promise<Sourced | null> {
    if (parent !== undefined && fieldOf(parent.from, type, name) !== undefined) return parent;
    const owner = subgraphs.find((subgraph) => fieldOf(subgraph, type, name) !== undefined);
    if (owner === undefined) throw new Error(`no subgraph resolves ${type}.${name}`);
    if (parent === undefined) return { from: owner, value: undefined };
    // Only entities are in several subgraphs with unequal fields, and `id` is the key of all of them.
    const id = await resolvedBy(parent, type, "id", {}, context, info);
    return context.entity(owner, type, idAcross(String(id)), info);
  }

  return {
    schema: executable(mergedSchema()),
    lenient: executable(lenientSchema()),
    contextFor(request) {
      const contexts = new Map(subgraphs.map((subgraph) => [subgraph, subgraph.contextFor(request)]));
      const entities = new Map<string, Promise<Sourced | null>>();
      const contextOf = (subgraph: RunningSubgraph) => contexts.get(subgraph) ?? {};
      return {
        contextOf,
        entity(subgraph, type, id, info) {
          const key = `${subgraph.name} ${type} ${id}`;
          const known = entities.get(key) ?? referenced(subgraph, type, id, contextOf(subgraph), info);
          entities.set(key, known);
          return known;
        },
      } satisfies StitchedContext;
    },
  };
}

const typeInItsSubgraph: GraphQLTypeResolver<Sourced, StitchedContext> = ({ from, value }, context, info, abstract) => {
  const own = from.schema.getType(abstract.name) as typeof abstract;
  return (own.resolveType ?? defaultTypeResolver)(value, context.contextOf(from), info, abstract);
};

function fieldOf(subgraph: RunningSubgraph, typeName: string, name: string): AnyField | undefined {
  const type = subgraph.schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[name] : undefined;
}

async function resolvedBy(
  { from, value }: Sourced,
  type: string,
  name: string,
  args: object,
  context: StitchedContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const field = fieldOf(from, type, name);
  if (field === undefined) throw new Error(`${from.name} has no ${type}.${name}`);
  // The resolvers here use no info; the default resolver takes the field's name from it.
  const resolve = field.resolve ?? defaultFieldResolver;
  const result: unknown = await resolve(value, args, context.contextOf(from), { ...info, fieldName: name });
  return sourced(from, field.type, result);
}

/** Objects and unions with where they come from, in lists too; leaves as the subgraph writes them. */
async function sourced(from: RunningSubgraph, type: GraphQLOutputType, value: unknown): Promise<unknown> {
  if (value == null || value instanceof Error) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return Promise.all(
      [...(value as Iterable<unknown>)].map(async (item) => sourced(from, nullable.ofType, await item)),
    );
  }
  const named = getNamedType(type);
  return isLeafType(named) ? named.serialize(value) : ({ from, value } satisfies Sourced);
}

async function referenced(
  subgraph: RunningSubgraph,
  typeName: string,
  id: string,
  context: object,
  info: GraphQLResolveInfo,
): Promise<Sourced | null> {
  const type = subgraph.schema.getType(typeName);
  // Where `@apollo/subgraph` keeps the `__resolveReference` of a type.
  const extensions = type?.extensions as
    | { readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ResolveReference } } }
    | undefined;
  const resolve = extensions?.apollo?.subgraph?.resolveReference;
  if (resolve === undefined) throw new Error(`${subgraph.name} resolves no reference to ${typeName}`);
  const value = await resolve({ __typename: typeName, id }, context, info);
  return value === null ? null : { from: subgraph, value };
}

type ResolveReference = (reference: object, context: object, info: GraphQLResolveInfo) => Promise<object | null>;

function implementationOf(name: string): object {
  const known = Object.values(scalars).find((scalar) => scalar.name === name);
  return known === undefined
    ? {}
    : { parseValue: known.parseValue, parseLiteral: known.parseLiteral, serialize: known.serialize };
}
