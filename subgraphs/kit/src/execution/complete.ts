import {
  defaultTypeResolver,
  getNullableType,
  GraphQLError,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type SelectionSetNode,
} from "graphql";
import { fillObject } from "./execute-fields.ts";
import { resolveInfo } from "./resolve-info.ts";
import { breakAt, broken, type Container, isPromise, pathOf, type Place, placeIn, type Run, waitFor } from "./run.ts";
import { leafOf } from "./leaf.ts";
import { type Complete, type Executable, type FieldPlan, type SelectionPlan, selectionOf } from "./selection.ts";

export function completer(
  executable: Executable,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): Complete {
  const complete = completerOfNullable(executable, getNullableType(type), sets);
  if (!isNonNullType(type))
    return (run, plan, value, place) => (value == null ? null : complete(run, plan, value, place));
  return (run, plan, value, place) => {
    const result = value == null ? null : complete(run, plan, value, place);
    if (result === null) throw new Error(`Cannot return null for non-nullable field ${nameOf(plan)}.`);
    return result;
  };
}

/** Of values that are there. */
function completerOfNullable(
  executable: Executable,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): Complete {
  if (isListType(type)) return completerOfList(executable, type.ofType, sets);
  if (isObjectType(type)) return completerOfObject(executable, type, sets);
  if (isAbstractType(type)) return completerOfAbstract(executable, type, sets);
  const leaf = leafOf(type, true, "");
  return (_run, _plan, value) => leaf(value);
}

function completerOfList(
  executable: Executable,
  itemType: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): Complete {
  const isNullable = !isNonNullType(itemType);
  const inner = getNullableType(itemType);
  const leaf = isLeafType(inner) ? leafOf(inner, isNullable, "") : undefined;
  const complete = completer(executable, itemType, sets);

  function itemValue(run: Run, plan: FieldPlan, value: unknown, at: number, output: Container, list: Place): unknown {
    const failed = (error: unknown) => {
      if (!list.isBroken) run.errors.push(locatedError(error, plan.nodes, [...pathOf(list), at]));
      return isNullable ? null : broken;
    };
    const completed = (there: unknown) => {
      try {
        if (there instanceof Error) throw there;
        const result = leaf?.(there) ?? complete(run, plan, there, placeIn(list, output, at, isNullable));
        return result === broken && isNullable ? null : result;
      } catch (error) {
        return failed(error);
      }
    };
    if (!isPromise(value)) return completed(value);
    const arrive = (result: unknown) => {
      if (result === broken) breakAt(list);
      else output[at] = result;
    };
    waitFor(
      run,
      value,
      (there) => arrive(completed(there)),
      (reason) => arrive(failed(reason)),
    );
    return null;
  }

  return (run, plan, value, place) => {
    if (value instanceof Error) throw value;
    if (typeof value !== "object" || !(Symbol.iterator in (value as object))) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(plan)}".`);
    }
    const output: unknown[] = [];
    let at = 0;
    for (const item of value as Iterable<unknown>) {
      const result = itemValue(run, plan, item, at, output as unknown as Container, place);
      if (result === broken) {
        place.isBroken = true;
        return broken;
      }
      output[at] = result;
      at += 1;
    }
    return output;
  };
}

function completerOfObject(
  executable: Executable,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Complete {
  let selection: SelectionPlan | undefined;
  const fill: Complete = (run, _plan, value, place) => {
    selection ??= selectionOf(executable, type, sets, completer);
    return fillObject(run, selection, value, {}, place);
  };
  const { isTypeOf } = type;
  return (run, plan, value, place) => {
    if (value instanceof Error) throw value;
    if (isTypeOf == null) return fill(run, plan, value, place);
    // By the outside of the value: `resolveInfo` tells of the field.
    const is = isTypeOf(value, run.context, resolveInfo(run, plan, place.outside ?? place));
    const checked = (holds: boolean) => {
      if (!holds) throw new GraphQLError(`Expected value of type "${type.name}" for field "${nameOf(plan)}".`);
      return fill(run, plan, value, place);
    };
    return isPromise(is) ? later(run, plan, is, place, (holds) => checked(holds === true)) : checked(is);
  };
}

function completerOfAbstract(
  executable: Executable,
  type: GraphQLAbstractType,
  sets: readonly SelectionSetNode[],
): Complete {
  const { schema } = executable;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const fills = new Map<string, Complete>();

  function fillOf(name: unknown, plan: FieldPlan): Complete {
    const known = fills.get(name as string);
    if (known !== undefined) return known;
    const found = typeof name === "string" ? schema.getType(name) : undefined;
    if (!isObjectType(found) || !schema.isSubType(type, found)) {
      throw new GraphQLError(
        `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${nameOf(plan)}"; it is not "${String(name)}".`,
      );
    }
    const fill = completerOfObject(executable, found, sets);
    fills.set(found.name, fill);
    return fill;
  }

  return (run, plan, value, place) => {
    if (value instanceof Error) throw value;
    const name = resolveType(value, run.context, resolveInfo(run, plan, place.outside ?? place), type);
    if (!isPromise(name)) return fillOf(name, plan)(run, plan, value, place);
    return later(run, plan, name, place, (there) => fillOf(there, plan)(run, plan, value, place));
  };
}

/** A value that cannot be completed before something else is known. It stands as null until then. */
function later(
  run: Run,
  plan: FieldPlan,
  awaited: PromiseLike<unknown>,
  place: Place,
  completed: (awaited: unknown) => unknown,
): unknown {
  const refused = (error: unknown) => {
    if (!place.isBroken) run.errors.push(locatedError(error, plan.nodes, pathOf(place)));
    breakAt(place);
  };
  waitFor(
    run,
    awaited,
    (there) => {
      try {
        const result = completed(there);
        if (result === broken) breakAt(place);
        else place.container[place.key] = result;
      } catch (error) {
        refused(error);
      }
    },
    refused,
  );
  return waited;
}

/** Stands where a value will be; never null, which would be an error where none may be. */
const waited = undefined;

const nameOf = ({ parentType, field }: FieldPlan) => `${parentType.name}.${field.name}`;
