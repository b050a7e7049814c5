import type { ApolloClient, ObservableQuery } from "@apollo/client";
import { filter, firstValueFrom } from "rxjs";
import {
  DesignationsDocument,
  type DesignationsQuery,
  type DesignationsQueryVariables,
} from "./generated/operations.ts";

type List = ObservableQuery<DesignationsQuery, DesignationsQueryVariables>;
type Connection = NonNullable<NonNullable<DesignationsQuery["administrativeUnit"]>["designations"]>;
type Edge = Connection["edges"][number];

/** The list under a unit, as it is and as it grows: subscribe to it and draw what it gives. */
export function designationList(client: ApolloClient, variables: Omit<DesignationsQueryVariables, "after">): List {
  return client.watchQuery({ query: DesignationsDocument, variables });
}

/** Resolves once the first page is there, or is known not to come. */
export async function loaded(list: List): Promise<void> {
  await firstValueFrom(list.pipe(filter(({ loading }) => !loading)));
}

/**
 * The "more" button: puts the next page behind those in the cache. False at the end of the list, where it asks nothing.
 * Let nobody press it again before it resolves: Apollo Client (4.3) loses sight of a page while it fetches the next.
 */
export async function showMore(list: List): Promise<boolean> {
  const page = connectionOf(list)?.pageInfo;
  if (page?.hasNextPage !== true) return false;
  await list.fetchMore({ variables: { after: page.endCursor } });
  const taken = () => {
    const now = connectionOf(list)?.pageInfo;
    return now?.hasNextPage !== true || now.endCursor !== page.endCursor;
  };
  await firstValueFrom(list.pipe(filter(taken)));
  return true;
}

/** All that was loaded so far. Null: there is no answer, or the list could not be had; that is not an empty list. */
export function edgesOf(list: List): readonly Edge[] | null {
  return connectionOf(list)?.edges ?? null;
}

function connectionOf(list: List): Connection | null {
  const { data, dataState } = list.getCurrentResult();
  return dataState === "complete" ? (data.administrativeUnit?.designations ?? null) : null;
}

/** A line of the list. What is open must be seen to be open, and what came from a former unit to have come from there. */
export function lineFor({ node, placement, inheritedFrom }: Edge): string {
  const open = placement === "UNDETERMINABLE" ? " (where it belongs since the division is not known)" : "";
  const from = inheritedFrom === null ? "" : `, from ${inheritedFrom.name}`;
  return `${node.year} ${node.subject.name}: ${node.stage}${from}${open}`;
}
