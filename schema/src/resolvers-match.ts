import {
  type DocumentNode,
  GraphQLScalarType,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
} from "graphql";

/**
 * Compares a subgraph's resolvers with its SDL, at start. `buildSubgraphSchema` ignores without a word what has no
 * field: after a field was renamed, its resolver would stand there unused and the field give null.
 *
 * Throws one error that lists all of: types and fields that the SDL does not have, resolvers that are no functions,
 * entities without `__resolveReference`, unions and interfaces with something else than `__resolveType`, scalars
 * without an implementation (they would take any value).
 */
export function assertResolversMatch(sdl: DocumentNode, resolvers: Readonly<Record<string, unknown>>): void {
  const types = typesOf(sdl);
  const problems = [
    ...Object.entries(resolvers).flatMap(([name, entry]) => mismatches(name, entry, types.get(name))),
    ...[...types.values()].flatMap((type) => omissions(type, resolvers[type.name])),
  ];
  if (problems.length > 0) {
    throw new Error(`The resolvers do not match the SDL:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  }
}

interface SdlType {
  readonly name: string;
  readonly kind: "object" | "abstract" | "scalar" | "other";
  readonly fields: Set<string>;
  /** Whether other subgraphs may ask for it by key. */
  entity: boolean;
}

/** A type may stand in several pieces: `type Query` and `extend type Query`. */
function typesOf(sdl: DocumentNode): Map<string, SdlType> {
  const types = new Map<string, SdlType>();
  for (const node of sdl.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const name = node.name.value;
    const type = types.get(name) ?? { name, kind: kindOf(node), fields: new Set<string>(), entity: false };
    types.set(name, type);
    if ("fields" in node) node.fields?.forEach((field) => type.fields.add(field.name.value));
    type.entity ||= (node.directives ?? []).some(
      ({ name: directive, arguments: given }) =>
        directive.value === "key" &&
        !given?.some(
          ({ name: argument, value }) => argument.value === "resolvable" && value.kind === Kind.BOOLEAN && !value.value,
        ),
    );
  }
  return types;
}

function kindOf(node: TypeDefinitionNode | TypeExtensionNode): SdlType["kind"] {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
      return "object";
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return "abstract";
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_EXTENSION:
      return "scalar";
    default:
      return "other";
  }
}

/** What is there but should not be. */
function mismatches(name: string, entry: unknown, type: SdlType | undefined): string[] {
  if (type === undefined) return [`${name} is no type of the SDL.`];
  if (type.kind === "other") return [`${name} is an enum or input; such a type takes no resolvers.`];
  if (type.kind === "scalar")
    return entry instanceof GraphQLScalarType ? [] : [`${name} is a scalar; a GraphQLScalarType is needed.`];
  if (typeof entry !== "object" || entry === null) return [`${name} needs an object of resolvers.`];
  return Object.entries(entry).flatMap(([field, resolver]) => {
    const at = `${name}.${field}`;
    if (typeof resolver !== "function") return [`${at} is no function.`];
    if (field === "__resolveType")
      return type.kind === "abstract" ? [] : [`${at}: ${name} is neither a union nor an interface.`];
    if (field === "__resolveReference") return type.entity ? [] : [`${at}: ${name} has no resolvable @key.`];
    if (field === "__isTypeOf") return type.kind === "object" ? [] : [`${at}: ${name} is no object type.`];
    return type.kind === "object" && type.fields.has(field) ? [] : [`${at} is no field of the SDL.`];
  });
}

/** What should be there but is not. Fields are the business of the type check: see `complete-resolvers.ts`. */
function omissions(type: SdlType, entry: unknown): string[] {
  if (type.kind === "scalar" && entry === undefined) return [`${type.name} is a scalar without an implementation.`];
  if (type.entity && !(typeof entry === "object" && entry !== null && "__resolveReference" in entry)) {
    return [`${type.name} is an entity without __resolveReference.`];
  }
  return [];
}
