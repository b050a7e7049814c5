import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { refusal } from "../errors/refuse.ts";

/** One field of an operation, with its arguments as its resolver would get them. */
export interface FieldVisit {
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
  /** Names of the arguments that stand in the operation; the others of `args` are defaults. */
  readonly given: readonly string[];
  readonly path: readonly string[];
  /** How often the object around this field can come up in the answer. */
  readonly times: number;
  /** Sizes that a field outside has stated for the lists of this selection set. */
  readonly sizes: ReadonlyMap<string, number> | undefined;
  /** False if `@skip` or `@include` leaves it out. */
  readonly included: boolean;
}

export type Inside = Pick<FieldVisit, "times" | "sizes">;

/**
 * Goes over every field of an operation from the outside in, fragments expanded. The operation is valid and its
 * expanded size is within the limit, or this would take for ever.
 */
export function visitFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  visit: (field: FieldVisit) => Inside,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  function walk(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    path: readonly string[],
    inside: Inside,
    outer: boolean,
  ): void {
    for (const node of set.selections) {
      const included = outer && isIncluded(node, variables);
      if (node.kind === Kind.FIELD) {
        const field = fieldOf(schema, parent, node.name.value);
        if (field === undefined) continue;
        const here = [...path, node.alias?.value ?? node.name.value];
        const args = fitting(() => getArgumentValues(field, node, variables));
        const given = node.arguments?.map((argument) => argument.name.value) ?? [];
        const next = visit({ field, args, given, path: here, included, ...inside });
        const type = getNamedType(field.type);
        if (node.selectionSet !== undefined && isCompositeType(type))
          walk(node.selectionSet, type, here, next, included);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      walk(fragment.selectionSet, isCompositeType(condition) ? condition : parent, path, inside, included);
    }
  }

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, [], { times: 1, sizes: undefined }, true);
}

/** A variable that may be null, given as null to an argument that may not: valid, and wrong only with these values. */
function fitting<T>(read: () => T): T {
  try {
    return read();
  } catch (problem) {
    throw problem instanceof GraphQLError ? refusal("BAD_USER_INPUT", problem.message) : problem;
  }
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  return fitting(() => isIncludedBy(node, variables));
}

function isIncludedBy(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
