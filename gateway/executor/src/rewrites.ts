import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type AnswerObject, isAnswerObject, partOf, put } from "@phong-trao/kit/execution/answer-object.ts";
import { isOfType } from "./object-type.ts";

const fragment = "... on ";

/**
 * What the planner wants changed in a representation before it is sent, or in what came back: names that two types give
 * to different things, and the type name of an interface object.
 */
export function rewriter(
  supergraph: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): ((value: unknown) => void) | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const each = rewrites.map((rewrite) => {
    const last = rewrite.path.at(-1) ?? "";
    const change = (object: AnswerObject): void => {
      if (rewrite.kind === "ValueSetter") {
        put(object, last, rewrite.setValueTo);
        return;
      }
      const value = partOf(object, last);
      if (value === undefined || value === null) return;
      put(object, rewrite.renameKeyTo, value);
      put(object, last, undefined);
    };
    return { way: rewrite.path.slice(0, -1), change };
  });
  return (value) => {
    for (const { way, change } of each) follow(supergraph, value, way, 0, change);
  };
}

function follow(
  supergraph: GraphQLSchema,
  value: unknown,
  way: readonly string[],
  at: number,
  change: (object: AnswerObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) follow(supergraph, item, way, at, change);
    return;
  }
  if (!isAnswerObject(value)) return;
  const step = way[at];
  if (step === undefined) {
    change(value);
  } else if (!step.startsWith(fragment)) {
    follow(supergraph, partOf(value, step), way, at + 1, change);
  } else if (isOfType(supergraph, value, step.slice(fragment.length)) ?? true) {
    follow(supergraph, value, way, at + 1, change);
  }
}
