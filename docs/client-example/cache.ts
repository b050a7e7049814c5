import {
  type FieldMergeFunction,
  type FieldPolicy,
  type FieldReadFunction,
  InMemoryCache,
  type TypePolicies,
} from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { connectionFields, possibleTypes } from "./generated/cache-facts.ts";

/**
 * A normalised cache: every record stands in it once, under its type and `id`, and all questions that ask for `id` share
 * it. The `id` of a unit carries the day on which it is seen, so what is true of a commune in 2024 never overwrites
 * what is true of it today. Do not key units by `permanentId` or `code`: that would mix the days.
 */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies: pagedLists() });
}

/** Another value of one of these is another list. `first` and `after` only say how much of the list is asked for. */
const listArguments = ["scope", "inherited", "on", "filter", "orderBy"];

function pagedLists(): TypePolicies {
  const lists = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, pagesTogether]));
  return Object.fromEntries(Object.entries(connectionFields).map(([type, names]) => [type, { fields: lists(names) }]));
}

interface Kept {
  readonly edges?: unknown;
}

// Its declared type also allows forms that it does not have.
const relay = relayStylePagination(listArguments) as {
  readonly read: FieldReadFunction<Kept>;
  readonly merge: FieldMergeFunction<Kept>;
};

/**
 * Apollo's policy for Relay connections, but for one thing: it takes an answer without `edges` (`totalCount` alone) for
 * an empty list, and would show it as one to whoever asks for the records next.
 */
const pagesTogether: FieldPolicy<Kept | null, Kept | null, Kept | null | undefined> = {
  keyArgs: listArguments,
  read: (kept, options) => (kept?.edges === undefined ? kept : relay.read(kept, options)),
  merge(kept, answer, options) {
    if (answer?.edges === undefined) return answer === null ? null : { ...kept, ...answer };
    return { ...kept, ...relay.merge(kept?.edges === undefined ? undefined : kept, answer, options) };
  },
};
