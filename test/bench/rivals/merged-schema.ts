import type { ClientRequest, RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { scalars } from "@phong-trao/schema/scalars.ts";
import {
  defaultFieldResolver,
  defaultTypeResolver,
  getNamedType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isScalarType,
} from "graphql";
import { mergedSchema as mergedDefinitions } from "../../conformance/differential/merged-definitions.ts";

/** One executable schema, and what its resolvers are given for a request. */
export interface Merged {
  readonly schema: GraphQLSchema;
  contextFor(request: ClientRequest): object;
}

interface Context {
  /** By the subgraph's name. */
  readonly of: Readonly<Record<string, object>>;
  /** An entity as another subgraph has it, made once a request. */
  readonly references: Map<string, Promise<object | null>>;
}

type Field = GraphQLField<object, object>;
type ReferenceResolver = (reference: object, context: object, info: GraphQLResolveInfo) => Promise<object | null>;

/**
 * The subgraphs' resolvers in one schema, as quick as graphql-js runs them: a type of one subgraph keeps its resolvers,
 * and fields without one stay without. Only values of types that several subgraphs have are remembered by where they
 * come from, so that a field of another subgraph is resolved on that one's own value for the same id.
 */
export function mergedSchema(subgraphs: readonly RunningSubgraph[]): Merged {
  const schema = mergedDefinitions();
  /** Which subgraph made a value of a type that several have. */
  const origin = new WeakMap<object, RunningSubgraph>();

  const ownersOf = (type: string) => subgraphs.filter((subgraph) => isObjectType(subgraph.schema.getType(type)));

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isScalarType(type)) Object.assign(type, scalarNamed(type.name));
    if (isAbstractType(type)) type.resolveType = resolveTypeOf;
    if (isObjectType(type)) addResolvers(type);
  }

  function addResolvers(type: GraphQLObjectType): void {
    const owners = ownersOf(type.name);
    for (const field of Object.values(type.getFields())) {
      const marks = needsOrigin(field);
      const owner = owners.find((subgraph) => fieldOf(subgraph, type.name, field.name) !== undefined);
      if (owner === undefined) throw new Error(`no subgraph resolves ${type.name}.${field.name}`);
      const isRoot = type === schema.getQueryType();
      const resolve =
        owners.length === 1 || isRoot
          ? resolverIn(owner, type.name, field.name, marks)
          : resolverOfShared(owner, type.name, field.name, marks);
      if (resolve !== undefined) field.resolve = resolve;
    }
  }

  /** Undefined where graphql-js reads a property by itself. */
  function resolverIn(subgraph: RunningSubgraph, type: string, name: string, marks: boolean): Field["resolve"] {
    const own = fieldOf(subgraph, type, name)?.resolve;
    if (own === undefined && !marks) return undefined;
    const resolve = own ?? defaultFieldResolver;
    const run: Field["resolve"] = (parent, args, context, info) =>
      resolve(parent, args, (context as Context).of[subgraph.name] ?? {}, info);
    return marks ? (...given) => marked(run(...given), subgraph) : run;
  }

  function resolverOfShared(owner: RunningSubgraph, type: string, name: string, marks: boolean): Field["resolve"] {
    const inEach = new Map(
      ownersOf(type)
        .filter((subgraph) => fieldOf(subgraph, type, name) !== undefined)
        .map((subgraph) => [subgraph, resolverIn(subgraph, type, name, marks) ?? defaultFieldResolver]),
    );
    const inOwner = inEach.get(owner) ?? defaultFieldResolver;
    return (parent, args, context, info) => {
      const from = origin.get(parent);
      if (from === undefined) throw new Error(`nobody knows whose ${type} has the field ${name}`);
      const direct = inEach.get(from);
      if (direct !== undefined) return direct(parent, args, context, info);
      return referenced(parent, from, owner, type, context as Context, info).then((value) =>
        value === null ? null : inOwner(value, args, context, info),
      );
    };
  }

  /** The same entity in another subgraph. `id` is the key of all of them. */
  async function referenced(
    parent: object,
    from: RunningSubgraph,
    to: RunningSubgraph,
    typeName: string,
    { of, references }: Context,
    info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const resolveId = fieldOf(from, typeName, "id")?.resolve;
    const id =
      resolveId === undefined ? (parent as { id: unknown }).id : await resolveId(parent, {}, of[from.name] ?? {}, info);
    const key = `${to.name} ${typeName} ${String(id)}`;
    const known = references.get(key);
    if (known !== undefined) return known;
    const value = Promise.resolve(
      referenceResolver(to, typeName)({ __typename: typeName, id }, of[to.name] ?? {}, info),
    );
    const made = value.then((entity) => marked(entity, to) as object | null);
    references.set(key, made);
    return made;
  }

  /** Remembers whose a value is: an object, or those of a list, when they are there. */
  function marked(value: unknown, subgraph: RunningSubgraph): unknown {
    if (value instanceof Promise) return value.then((settled) => marked(settled, subgraph));
    if (Array.isArray(value)) return value.map((item) => marked(item, subgraph));
    if (typeof value === "object" && value !== null) origin.set(value, subgraph);
    return value;
  }

  function resolveTypeOf(value: object, context: unknown, info: GraphQLResolveInfo, abstract: GraphQLAbstractType) {
    const from = origin.get(value);
    const own = from?.schema.getType(abstract.name) as GraphQLAbstractType | undefined;
    const given = from === undefined ? {} : (context as Context).of[from.name];
    return (own?.resolveType ?? defaultTypeResolver)(value, given, info, abstract);
  }

  /** Whether its values can be of a type that several subgraphs have, or of one of several types. */
  function needsOrigin(field: GraphQLField<unknown, unknown>): boolean {
    const type = getNamedType(field.type);
    return isAbstractType(type) || (isCompositeType(type) && ownersOf(type.name).length > 1);
  }

  return {
    schema,
    contextFor: (request) =>
      ({
        of: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph.contextFor(request)])),
        references: new Map(),
      }) satisfies Context,
  };
}

function fieldOf(subgraph: RunningSubgraph, typeName: string, name: string): Field | undefined {
  const type = subgraph.schema.getType(typeName);
  return isObjectType(type) ? (type.getFields()[name] as Field | undefined) : undefined;
}

/** Where `@apollo/subgraph` keeps the `__resolveReference` of a type. */
function referenceResolver(subgraph: RunningSubgraph, typeName: string): ReferenceResolver {
  const extensions = subgraph.schema.getType(typeName)?.extensions as
    | { readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ReferenceResolver } } }
    | undefined;
  const resolve = extensions?.apollo?.subgraph?.resolveReference;
  if (resolve === undefined) throw new Error(`${subgraph.name} resolves no reference to ${typeName}`);
  return resolve;
}

function scalarNamed(name: string): object {
  const known = Object.values(scalars).find((scalar) => scalar.name === name);
  return known === undefined
    ? {}
    : { parseValue: known.parseValue, parseLiteral: known.parseLiteral, serialize: known.serialize };
}
