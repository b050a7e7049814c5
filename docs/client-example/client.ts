import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { makeCache } from "./cache.ts";
import { retryLink } from "./retry.ts";

/** A client of the graph at `url`, as `http://localhost:4000/graphql`. One for the whole page: it holds the cache. */
export function makeClient(url: string): ApolloClient {
  return new ApolloClient({ cache: makeCache(), link: ApolloLink.from([retryLink(), new HttpLink({ uri: url })]) });
}
