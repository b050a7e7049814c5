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

/** Answers the nodes of one `__schema` or `__type`. */
export type Introspected = (fields: readonly FieldNode[]) => unknown;

/** What an answer is made for. */
export interface Shaped extends Operated {
  readonly introspected: Introspected;
}

/**
 * How an answer is made of the subgraphs' objects, worked out once for each operation: only what was asked for, in its
 * order, with nulls where the schema allows them and nowhere else.
 */
export function objectShape(
  shaped: Shaped,
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): FillObject {
  const shapes = new Map<string, FillObject>();

  /** Undefined: no type of the schema. That is not remembered, as it may be anything. */
  function shapeNamed(name: string): FillObject | undefined {
    const known = shapes.get(name);
    if (known !== undefined) return known;
    const type = shaped.schema.getType(name);
    if (!isCompositeType(type)) return undefined;
    const shape = shapeOfType(shaped, type, sets);
    shapes.set(name, shape);
    return shape;
  }

  return (object, filling) => {
    // Of an object type the schema says enough.
    const said = isObjectType(declared) ? undefined : object["__typename"];
    const fill = shapeNamed(typeof said === "string" ? said : declared.name);
    if (fill !== undefined) return fill(object, filling);
    filling.problems.push({
      message: `Invalid __typename found for object of type ${declared.name}.`,
      path: [...filling.path],
    });
    return broken;
  };
}

function shapeOfType(shaped: Shaped, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): FillObject {
  const steps: ((object: AnswerObject, output: AnswerObject, filling: Filling) => boolean)[] = [];
  for (const [name, nodes] of fieldsOf(shaped, type, sets)) {
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
        put(output, name, shaped.introspected(nodes));
        return true;
      });
      continue;
    }
    if (isUnionType(type)) continue;
    const definition = type.getFields()[field];
    if (definition === undefined) continue;
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fill = shapeOf(shaped, definition.type, inner, `${type.name}.${field}`);
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

function shapeOf(shaped: Shaped, type: GraphQLOutputType, sets: readonly SelectionSetNode[], place: string): Fill {
  const filled = shapeOfNullable(shaped, getNullableType(type), sets, place);
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
  shaped: Shaped,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  place: string,
): Fill {
  if (isListType(type)) {
    const item = shapeOf(shaped, type.ofType, sets, `an item of ${place}`);
    return (value, filling) => (Array.isArray(value) ? filledList(value, item, filling) : unfit(place, filling));
  }
  if (isCompositeType(type)) {
    const fill = objectShape(shaped, type, sets);
    return (value, filling) => (isAnswerObject(value) ? fill(value, filling) : unfit(place, filling));
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
  return (value, filling) => (fits(value) ? value : unfit(place, filling));
}

function unfit(place: string, { path, problems }: Filling): typeof broken {
  problems.push({ message: `Invalid value found for ${place}.`, path: [...path] });
  return broken;
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
