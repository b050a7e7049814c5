import { Kind, parse } from "graphql";
import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";

type Path = readonly (string | number)[];

/**
 * Where in a failed fetch its fields are missing, as paths inside the fetch: one for each root field; the empty path for
 * a fetch of entities, which the gateway completes with the way to them (one sentence for a list of a hundred, not a hundred).
 */
export function answeredParts(fetch: GraphQLDataSourceProcessOptions): Path[] {
  const wayToEntities = "pathInIncomingRequest" in fetch ? fetch.pathInIncomingRequest : undefined;
  if (wayToEntities !== undefined && wayToEntities.length > 0) return [[]];
  // Parsed anew: fetches fail seldom, and a document that does not fit the schema is in no cache.
  const operation = parse(fetch.request.query ?? "{ __typename }").definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const roots = operation?.selectionSet.selections.filter((node) => node.kind === Kind.FIELD) ?? [];
  return roots.length === 0 ? [[]] : roots.map((root) => [root.alias?.value ?? root.name.value]);
}
