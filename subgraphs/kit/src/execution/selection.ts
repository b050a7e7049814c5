import {
  defaultFieldResolver,
  type FieldNode,
  getArgumentValues,
  getNullableType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { fieldsOf, type Operated, usesVariables } from "./fields.ts";
import { type Leaf, leafOf } from "./leaf.ts";
import type { Place, Run } from "./run.ts";

/** One operation of one schema, with the values that `@skip` and `@include` have in it. */
export interface Executable extends Operated {
  readonly operation: OperationDefinitionNode;
}

/**
 * Makes of a resolver's value what stands in the answer, as "Value Completion" of the GraphQL specification says. Parts
 * that take time are put in their places later. Throws what is wrong with the value itself; `broken` where a part of it
 * must not be null, is, and has been noted.
 */
export type Complete = (run: Run, plan: FieldPlan, value: unknown, place: Place) => unknown;

/** A field of a selection, with everything worked out that does not depend on values. */
export interface FieldPlan {
  /** In the answer. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
  readonly executable: Executable;
  /** Undefined: the property of the field's name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** Arguments that no variable changes; undefined where one does. */
  readonly fixed: Readonly<Record<string, unknown>> | undefined;
  readonly isNullable: boolean;
  /** Of a field that is no list and has nothing selected below it. */
  readonly leaf: Leaf | undefined;
  readonly complete: Complete;
}

export type SelectionPlan = readonly FieldPlan[];

/** The fields of an object type below one field. */
export function selectionOf(
  executable: Executable,
  parentType: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  completer: (executable: Executable, type: GraphQLOutputType, sets: readonly SelectionSetNode[]) => Complete,
): SelectionPlan {
  const plans: FieldPlan[] = [];
  for (const [name, nodes] of fieldsOf(executable, parentType, sets)) {
    const [node] = nodes;
    const field = node && fieldNamed(executable.schema, parentType, node.name.value);
    // Left out by a schema that does not know it, as validation has seen to that there is none.
    if (node === undefined || field === undefined) continue;
    const inside = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const type = getNullableType(field.type);
    plans.push({
      name,
      field,
      parentType,
      node,
      nodes,
      executable,
      resolve: resolverOf(field, parentType),
      fixed: usesVariables(node) ? undefined : fixedArguments(field, node),
      isNullable: !isNonNullType(field.type),
      leaf: isLeafType(type) ? leafOf(type, !isNonNullType(field.type), `${parentType.name}.${field.name}`) : undefined,
      complete: completer(executable, field.type, inside),
    });
  }
  return plans;
}

function fieldNamed(schema: GraphQLSchema, parent: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const ofSchema = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return parent === schema.getQueryType() && ofSchema !== undefined ? ofSchema : parent.getFields()[name];
}

function resolverOf(field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType): FieldPlan["resolve"] {
  if (field === TypeNameMetaFieldDef) return () => parent.name;
  return field.resolve === defaultFieldResolver ? undefined : field.resolve;
}

/** A literal that does not fit is an error wherever an object with the field comes up, and nowhere else. */
function fixedArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan["fixed"] {
  try {
    return getArgumentValues(field, node);
  } catch {
    return undefined;
  }
}
