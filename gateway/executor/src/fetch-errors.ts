import { GraphQLError } from "graphql";
import type { Fetch, FetchError } from "./source.ts";
import type { Path } from "./places.ts";

/**
 * An error of a subgraph where it belongs in the client's answer: one for each place at which the entity stands.
 *
 * @param placesOfEntity of the entity with this number among the representations; undefined for root fields
 */
export function inAnswer(
  error: FetchError,
  { subgraph, path }: Fetch,
  placesOfEntity: ((number: number) => readonly Path[]) | undefined,
): readonly GraphQLError[] {
  const number = error.path?.[1];
  const places: readonly (Path | undefined)[] =
    placesOfEntity !== undefined && typeof number === "number"
      ? placesOfEntity(number).map((place) => [...place, ...(error.path?.slice(2) ?? [])])
      : [error.path === undefined ? undefined : [...path, ...error.path]];
  return places.map(
    (place) =>
      new GraphQLError(error.message || `Error while fetching subquery from service "${subgraph}"`, {
        path: place ?? null,
        // A wrapped one would give its own path.
        originalError: error instanceof Error ? error : null,
        extensions: {
          code: "DOWNSTREAM_SERVICE_ERROR",
          ...error.extensions,
          serviceName: subgraph,
        },
      }),
  );
}
