import { getArgumentValues, locatedError } from "graphql";
import { put } from "./answer-object.ts";
import { resolveInfo } from "./resolve-info.ts";
import { breakAt, broken, type Container, isPromise, pathOf, type Place, placeIn, type Run, waitFor } from "./run.ts";
import type { FieldPlan, SelectionPlan } from "./selection.ts";

/** Fills an object with its fields; those that take time come later. `broken`: one that must not be null is. */
export function fillObject(
  run: Run,
  plans: SelectionPlan,
  source: unknown,
  output: Container,
  place: Place,
): Container | typeof broken {
  for (const plan of plans) {
    const value = fieldValue(run, plan, source, output, place);
    if (value === broken) {
      place.isBroken = true;
      return broken;
    }
    // One that is waited for keeps its turn among the others.
    put(output, plan.name, value);
  }
  return output;
}

function fieldValue(run: Run, plan: FieldPlan, source: unknown, container: Container, outside: Place): unknown {
  try {
    const value = resolved(run, plan, source, outside);
    if (!isPromise(value)) return completed(run, plan, value, container, outside);
    const arrive = (later: unknown) => {
      if (later === broken) breakAt(outside);
      else put(container, plan.name, later);
    };
    waitFor(
      run,
      value,
      (later) => {
        try {
          arrive(completed(run, plan, later, container, outside));
        } catch (error) {
          arrive(failed(run, plan, error, outside));
        }
      },
      (reason) => arrive(failed(run, plan, reason, outside)),
    );
    return null;
  } catch (error) {
    return failed(run, plan, error, outside);
  }
}

function resolved(run: Run, plan: FieldPlan, source: unknown, outside: Place): unknown {
  const { resolve, fixed } = plan;
  if (resolve !== undefined) {
    return resolve(source, fixed ?? argumentsOf(run, plan), run.context, resolveInfo(run, plan, outside));
  }
  if ((typeof source !== "object" && typeof source !== "function") || source === null) return undefined;
  const property: unknown = (source as Container)[plan.field.name];
  if (typeof property !== "function") return property;
  const args = fixed ?? argumentsOf(run, plan);
  return property.call(source, args, run.context, resolveInfo(run, plan, outside)) as unknown;
}

const argumentsOf = ({ variables }: Run, { field, node }: FieldPlan) => getArgumentValues(field, node, variables);

function completed(run: Run, plan: FieldPlan, value: unknown, container: Container, outside: Place): unknown {
  const { leaf, complete, isNullable, name } = plan;
  if (leaf !== undefined) return leaf(value);
  const result = complete(run, plan, value, placeIn(outside, container, name, isNullable));
  return result === broken && isNullable ? null : result;
}

/** Notes what went wrong with a field. */
function failed(run: Run, plan: FieldPlan, error: unknown, outside: Place): null | typeof broken {
  const { name, nodes, isNullable } = plan;
  if (!outside.isBroken) run.errors.push(locatedError(error, nodes, [...pathOf(outside), name]));
  return isNullable ? null : broken;
}
