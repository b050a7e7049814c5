import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type AnswerObject, isAnswerObject, partOf, put } from "@phong-trao/kit/execution/answer-object.ts";
import { mergeInto } from "./merge.ts";
import { isOfType } from "./object-type.ts";

/** What a subgraph has to know of an object to find it. */
export type Representation = AnswerObject;

type Represent = (object: AnswerObject) => Representation | null;

/** Null for an object that the fetch is not about, or of which something that it needs is missing. */
export function representer(supergraph: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): Represent {
  const represent = selected(supergraph, requires);
  return (object) => {
    const representation = represent(object);
    return representation !== null && typeof representation["__typename"] === "string" ? representation : null;
  };
}

function selected(supergraph: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Represent {
  const parts = selections.map((selection) => part(supergraph, selection));
  return (object) => {
    const representation: Representation = {};
    for (const add of parts) if (!add(object, representation)) return null;
    return representation;
  };
}

/** Adds to the representation; false: it cannot be made. */
type Part = (object: AnswerObject, representation: Representation) => boolean;

function part(supergraph: GraphQLSchema, selection: QueryPlanSelectionNode): Part {
  if (selection.kind === "InlineFragment") {
    const { typeCondition } = selection;
    const inside = selected(supergraph, selection.selections);
    return (object, representation) => {
      if (typeCondition === undefined || isOfType(supergraph, object, typeCondition) !== true) return true;
      const more = inside(object);
      if (more !== null) mergeInto(representation, more);
      return true;
    };
  }
  const name = selection.alias ?? selection.name;
  const inside = selection.selections === undefined ? undefined : selected(supergraph, selection.selections);
  return (object, representation) => {
    const value = partOf(object, name);
    if (value === undefined) return false;
    put(representation, name, inside === undefined ? value : within(value, inside));
    return true;
  };
}

function within(value: unknown, inside: Represent): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, inside));
  return isAnswerObject(value) ? inside(value) : null;
}
