import { type FieldNode, Kind, parse } from "graphql";
import type { Fetch } from "@phong-trao/executor/source.ts";
import { isIncluded } from "@phong-trao/kit/execution/fields.ts";

type Path = readonly (string | number)[];

/**
 * Where in a failed fetch its fields are missing, as paths inside the fetch: one for each root field; the empty path for
 * a fetch of entities, which the gateway completes with the way to them (one sentence for a list of a hundred, not a hundred).
 */
export function answeredParts({ path, text, variables }: Pick<Fetch, "path" | "text" | "variables">): Path[] {
  if (path.length > 0) return [[]];
  const conditions = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value === true]));
  const roots = rootFields(text).filter((field) => isIncluded(field, conditions));
  return roots.length === 0 ? [[]] : roots.map((root) => [nameInAnswer(root)]);
}

/** Names of the root fields that every answer to this text has: those that no condition may leave out. */
export function certainParts(text: string): readonly string[] {
  return rootFields(text)
    .filter(({ directives = [] }) => directives.length === 0)
    .map(nameInAnswer);
}

/** Parsed anew: fetches fail seldom, and a document that does not fit the schema is in no cache. */
function rootFields(text: string): readonly FieldNode[] {
  const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet.selections.filter((node) => node.kind === Kind.FIELD) ?? [];
}

function nameInAnswer({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}
