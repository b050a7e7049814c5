import type { GraphQLResolveInfo } from "graphql";
import { selects, selectsBelow } from "../selects.ts";
import type { ListArguments } from "./list.ts";

/** What is selected of a connection. */
export interface Wanted {
  readonly records: boolean;
  /** Whether the page tells how many records there are, where it comes to know that. */
  readonly counted: boolean;
  /** Whether it tells if there is a next one. */
  readonly looksAhead: boolean;
  /** Fields of the list's `along` that are selected. */
  readonly along: readonly string[];
  /** All of that with the arguments: who asks for the same shares a statement. */
  readonly text: string;
  /** The arguments that a count depends on: fields with pages of their own share it. */
  readonly countText: string;
}

/** By the field's nodes, which all parents in an operation share, as they do the variables that arguments are made of. */
const known = new WeakMap<
  GraphQLResolveInfo["fieldNodes"],
  { readonly variables: object; readonly fields: readonly string[]; readonly wanted: Wanted }
>();

/** @param fields of the list's `along` */
export function wantedOf(fields: readonly string[], args: ListArguments, info: GraphQLResolveInfo): Wanted {
  const before = known.get(info.fieldNodes);
  if (before?.variables === info.variableValues && before.fields === fields) return before.wanted;
  const what = {
    records: selects(info, "edges", "nodes", "pageInfo"),
    counted: selects(info, "totalCount"),
    looksAhead: selects(info, "pageInfo"),
    along: fields.filter((field) => selectsBelow(info, ["nodes", "edges.node"], field)),
  };
  const countText = JSON.stringify({ ...args, first: 1, after: null, orderBy: null });
  const wanted = { ...what, text: JSON.stringify([what, args]), countText };
  known.set(info.fieldNodes, { variables: info.variableValues, fields, wanted });
  return wanted;
}
