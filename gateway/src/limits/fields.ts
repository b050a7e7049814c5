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
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsOf, usesVariables } from "@phong-trao/kit/execution/fields.ts";
import { refusal } from "../errors/refuse.ts";

/** One field of an operation, with its arguments as its resolver would get them. */
export interface FieldVisit {
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether the arguments are the same whatever the variables. */
  readonly isFixed: boolean;
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

/** The fields of an operation, fragments expanded; whatever does not depend on variables is worked out. */
export type FieldTree = readonly FieldPlace[];

interface FieldPlace {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly given: readonly string[];
  readonly path: readonly string[];
  /** Arguments that no variable changes; undefined where one does. */
  readonly fixed: Readonly<Record<string, unknown>> | undefined;
  /** Of the field and of the fragments around it, up to the field outside. */
  readonly conditions: readonly SelectionNode[];
  readonly inside: FieldTree;
}

/** Of a valid operation whose expanded size is within the limit, or this would take for ever. */
export function fieldTree(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldTree {
  const fragments = fragmentsOf(document);

  function places(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    path: readonly string[],
    around: readonly SelectionNode[],
  ): FieldPlace[] {
    return set.selections.flatMap((node): FieldPlace[] => {
      const conditions = (node.directives ?? []).length === 0 ? around : [...around, node];
      if (node.kind === Kind.FIELD) {
        const field = fieldOf(schema, parent, node.name.value);
        if (field === undefined) return [];
        const here = [...path, node.alias?.value ?? node.name.value];
        if (node.alias?.value === TypeNameMetaFieldDef.name && node.name.value !== TypeNameMetaFieldDef.name) {
          // Plans tell objects by it.
          throw refusal(
            "BAD_USER_INPUT",
            `No field but __typename may be called so; give "${node.name.value}" another alias.`,
          );
        }
        const given = node.arguments?.map((argument) => argument.name.value) ?? [];
        const type = getNamedType(field.type);
        const inside =
          node.selectionSet !== undefined && isCompositeType(type) ? places(node.selectionSet, type, here, []) : [];
        const fixed = usesVariables(node) ? undefined : fitting(() => getArgumentValues(field, node));
        return [{ field, node, given, path: here, fixed, conditions, inside }];
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return places(fragment.selectionSet, isCompositeType(condition) ? condition : parent, path, conditions);
    });
  }

  const root = schema.getRootType(operation.operation);
  return root ? places(operation.selectionSet, root, [], []) : [];
}

/** Goes over every field of an operation from the outside in, with the values of one request. */
export function visitFields(
  tree: FieldTree,
  variables: Readonly<Record<string, unknown>>,
  visit: (field: FieldVisit) => Inside,
): void {
  const walk = (places: FieldTree, outside: Inside, outer: boolean): void => {
    for (const { field, node, given, path, fixed, conditions, inside } of places) {
      const included = outer && conditions.every((condition) => isIncluded(condition, variables));
      const args = fixed ?? fitting(() => getArgumentValues(field, node, variables));
      const { times, sizes } = outside;
      const next = visit({ field, args, isFixed: fixed !== undefined, given, path, included, times, sizes });
      if (inside.length > 0) walk(inside, next, included);
    }
  };
  walk(tree, { times: 1, sizes: undefined }, true);
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
