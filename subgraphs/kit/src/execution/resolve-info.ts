import type { GraphQLResolveInfo } from "graphql";
import { pathOf, type Place, type Run } from "./run.ts";
import type { FieldPlan } from "./selection.ts";

/** What a resolver may know of its field, worked out where it wants to. */
export function resolveInfo(run: Run, plan: FieldPlan, outside: Place): GraphQLResolveInfo {
  return new ResolveInfo(run, plan, outside);
}

class ResolveInfo implements GraphQLResolveInfo {
  readonly #run: Run;
  readonly #plan: FieldPlan;
  readonly #outside: Place;

  constructor(run: Run, plan: FieldPlan, outside: Place) {
    this.#run = run;
    this.#plan = plan;
    this.#outside = outside;
  }

  get fieldName() {
    return this.#plan.field.name;
  }
  get fieldNodes() {
    return this.#plan.nodes;
  }
  get returnType() {
    return this.#plan.field.type;
  }
  get parentType() {
    return this.#plan.parentType;
  }
  get path() {
    let path: GraphQLResolveInfo["path"] | undefined;
    for (const key of pathOf(this.#outside)) path = { prev: path, key, typename: undefined };
    return { prev: path, key: this.#plan.name, typename: this.#plan.parentType.name };
  }
  get schema() {
    return this.#plan.executable.schema;
  }
  get fragments() {
    return this.#plan.executable.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.#plan.executable.operation;
  }
  get variableValues() {
    return this.#run.variables;
  }
}
