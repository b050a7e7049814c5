import {
  type FieldNode,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLLeafType,
  type SelectionSetNode,
  isUnionType,
} from "graphql";
import { type AnswerObject, isAnswerObject, partOf, put } from "@phong-trao/kit/execution/answer-object.ts";
import { fieldsOf, type Operated } from "@phong-trao/kit/execution/fields.ts";

/** A promise of the schema that the subgraphs' answers do not keep. */
export interface BrokenPromise {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Where a shape is being filled, and what was found wrong. */
export interface Filling {
  readonly path: (string | number)[];
  readonly problems: BrokenPromise[];
}

/** Null because of a problem that has been noted: it goes up to the next field that may be null. */
export const broken = Symbol("broken");

/** Takes what subgraphs said, gives what the client asked for. */
type Fill = (value: unknown, filling: Filling) => unknown;

/** Fills an object; `broken` where one of its fields must not be null and is. */
export type FillObject = (object: AnswerObject, filling: Filling) => AnswerObject | typeof broken;

/**
 * How an answer is made of the subgraphs' objects, worked out once for each operation: only what was asked for, in its
 * order, with nulls where the schema allows them and nowhere else.
 *
 * @param introspected answers `__schema` and `__type`
 */
export function objectShape(
  operated: Operated,
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  introspected: (fields: readonly FieldNode[]) => unknown,
): FillObject {
  const byName = new Map<string, FillObject | null>();
  const ofType = (type: GraphQLCompositeType): FillObject => {
    const known = byName.get(type.name);
    if (known !== undefined && known !== null) return known;
    const shape = shapeOfType(operated, type, sets, introspected);
    byName.set(type.name, shape);
    return shape;
  };
  const named = (name: unknown): FillObject | null => {
    const known = byName.get(String(name));
    if (known !== undefined) return known;
    const type = operated.schema.getType(String(name));
    const shape = isCompositeType(type) ? ofType(type) : null;
    // What is not in the schema is not remembered: it may be anything.
    return shape;
  };
  return (object, filling) => {
    const name = object["__typename"];
    // Of an object type the schema says enough.
    if (isObjectType(declared) || name === undefined || name === null || name === declared.name) {
      return ofType(declared)(object, filling);
    }
    const fill = named(name);
    if (fill !== null) return fill(object, filling);
    filling.problems.push({
      message: `Invalid __typename found for object of type ${declared.name}.`,
      path: [...filling.path],
    });
    return broken;
  };
}

function shapeOfType(
  operated: Operated,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  introspected: (fields: readonly FieldNode[]) => unknown,
): FillObject {
  const steps: ((object: AnswerObject, output: AnswerObject, filling: Filling) => boolean)[] = [];
  for (const [name, nodes] of fieldsOf(operated, type, sets)) {
    const [node] = nodes;
    if (node === undefined) continue;
    const field = node.name.value;
    if (field === "__typename") {
      steps.push((_, output, { path, problems }) => {
        if (!isObjectType(type)) {
          problems.push({ message: `No __typename found for object of type ${type.name}.`, path: [...path] });
          return false;
        }
        put(output, name, type.name);
        return true;
      });
      continue;
    }
    if (field === "__schema" || field === "__type") {
      steps.push((_, output) => {
        put(output, name, introspected(nodes));
        return true;
      });
      continue;
    }
    if (isUnionType(type)) continue;
    const definition = type.getFields()[field];
    if (definition === undefined) continue;
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fill = shapeOf(operated, definition.type, inner, introspected, `${type.name}.${field}`);
    steps.push((object, output, filling) => {
      filling.path.push(name);
      const value = fill(partOf(object, name) ?? null, filling);
      filling.path.pop();
      if (value === broken) return false;
      put(output, name, value);
      return true;
    });
  }
  return (object, filling) => {
    const output: AnswerObject = {};
    for (const step of steps) if (!step(object, output, filling)) return broken;
    return output;
  };
}

function shapeOf(
  operated: Operated,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  introspected: (fields: readonly FieldNode[]) => unknown,
  place: string,
): Fill {
  const filled = shapeOfNullable(operated, getNullableType(type), sets, introspected, place);
  if (!isNonNullType(type)) {
    return (value, filling) => {
      if (value === null || value === undefined) return null;
      const result = filled(value, filling);
      return result === broken ? null : result;
    };
  }
  return (value, filling) => {
    const result = value === null || value === undefined ? null : filled(value, filling);
    if (result !== null) return result;
    filling.problems.push({ message: `Cannot return null for non-nullable ${place}.`, path: [...filling.path] });
    return broken;
  };
}

/** Of a value that is not null. Gives a value, or `broken`. */
function shapeOfNullable(
  operated: Operated,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  introspected: (fields: readonly FieldNode[]) => unknown,
  place: string,
): Fill {
  if (isListType(type)) {
    const item = shapeOf(operated, type.ofType, sets, introspected, `an item of ${place}`);
    return (value, filling) => {
      if (!Array.isArray(value)) throw new Error(`a subgraph answered ${place} with something else than a list`);
      return filledList(value, item, filling);
    };
  }
  if (isCompositeType(type)) {
    const fill = objectShape(operated, type, sets, introspected);
    return (value, filling) => {
      if (!isAnswerObject(value)) throw new Error(`a subgraph answered ${place} with something else than an object`);
      return fill(value, filling);
    };
  }
  if (isListType(type) || isNonNullType(type) || isAbstractType(type)) throw new Error("no leaf");
  return leafShape(type, place);
}

function filledList(list: readonly unknown[], item: Fill, filling: Filling): unknown {
  const output: unknown[] = [];
  let isBroken = false;
  for (let at = 0; at < list.length; at += 1) {
    filling.path.push(at);
    const value = item(list[at], filling);
    filling.path.pop();
    if (value === broken) isBroken = true;
    else output.push(value);
  }
  return isBroken ? broken : output;
}

function leafShape(type: GraphQLLeafType, place: string): Fill {
  const fits = leafCheck(type);
  if (fits === undefined) return (value) => value;
  return (value, filling) => {
    if (fits(value)) return value;
    filling.problems.push({ message: `Invalid value found for ${place}.`, path: [...filling.path] });
    return broken;
  };
}

/** Undefined: anything fits. */
function leafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | undefined {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => names.has(value as string);
  }
  if (!isSpecifiedScalarType(type)) return undefined;
  switch (type.name) {
    case "Boolean":
      return (value) => typeof value === "boolean";
    case "Int":
      return Number.isSafeInteger;
    case "Float":
      return Number.isFinite;
    case "ID":
      return (value) => typeof value === "string" || Number.isSafeInteger(value);
    default:
      return (value) => typeof value === "string";
  }
}
