import { assertObjectType, getNamedType, type GraphQLSchema, isEnumType } from "graphql";
import type { Answer } from "../../stack/platform.ts";

/** Values that the register knows, to ask with. */
export interface Pool {
  /** Ids by type of record; those of units with and without a view date. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Cursors by type of record and order: `Event DATE_DESC`. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
  readonly codes: readonly string[];
  readonly days: readonly string[];
  /** Words of names, to search for. */
  readonly words: readonly string[];
  readonly activityFields: readonly string[];
  readonly indicators: readonly string[];
  readonly enums: readonly string[];
}

interface Place {
  readonly code: string | null;
  readonly ancestors: readonly { readonly code: string | null }[];
}

type Ask = (query: string) => Promise<Answer>;

/** Reads the pool from the graph itself: every list of `Query` in every order, and every day that something began or ended. */
export async function readPool(schema: GraphQLSchema, ask: Ask): Promise<Pool> {
  const ids = new Map<string, string[]>();
  const cursors = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, values: readonly string[]) =>
    map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
  const root = schema.getQueryType();
  for (const field of Object.values(root?.getFields() ?? {})) {
    const order = field.args.find(({ name }) => name === "orderBy");
    const orders = order && getNamedType(order.type);
    if (!isEnumType(orders)) continue;
    const edge = assertObjectType(
      getNamedType(assertObjectType(getNamedType(field.type)).getFields()["edges"]?.type ?? null),
    );
    const node = getNamedType(edge.getFields()["node"]?.type)?.name ?? "";
    for (const { name } of orders.getValues()) {
      const { data } = await ask(
        `{ list: ${field.name}(first: 50, orderBy: ${name}) { edges { cursor node { id } } } }`,
      );
      const edges = data.list.edges as { readonly cursor: string; readonly node: { readonly id: string } }[];
      add(
        ids,
        node,
        edges.map((one) => one.node.id),
      );
      add(
        cursors,
        `${node} ${name}`,
        edges.filter((_, place) => place % 7 === 0).map((one) => one.cursor),
      );
    }
  }
  const { data } = await ask(`{
    register { coverage { from through } }
    units: administrativeUnits(first: 100, orderBy: CODE_ASC) { nodes { code shortName validFrom validThrough } }
    changes: administrativeChanges(first: 50) { nodes { effectiveOn } }
    organisations(first: 100) { nodes { unit { code ancestors { code } } } }
    activityFields { code } indicators { id code } movements { id } criteriaSets { id } codeLists { name }
  }`);
  const units = data.units.nodes as Record<"code" | "shortName" | "validFrom" | "validThrough", string | null>[];
  // Those of units with records come again and again.
  const places = (data.organisations.nodes as { readonly unit: Place | null }[]).flatMap(({ unit }) =>
    unit === null ? [] : [unit, ...unit.ancestors],
  );
  const codes = [...units, ...places].map(({ code }) => code).filter((code) => code !== null);
  const days = known([
    data.register.coverage.from,
    data.register.coverage.through,
    ...units.flatMap(({ validFrom, validThrough }) => [validFrom, validThrough]),
    ...data.changes.nodes.map(({ effectiveOn }: { readonly effectiveOn: string }) => effectiveOn),
  ]).filter((day) => day >= data.register.coverage.from && day <= data.register.coverage.through);
  for (const day of ["2024-09-17", "2025-07-01"]) {
    const dated = await ask(`{ list: administrativeUnits(first: 100, asOf: "${day}") { nodes { id } } }`);
    add(
      ids,
      "AdministrativeUnit",
      dated.data.list.nodes.map(({ id }: { readonly id: string }) => id),
    );
  }
  add(
    ids,
    "Movement",
    data.movements.map(({ id }: { readonly id: string }) => id),
  );
  add(
    ids,
    "CriteriaSet",
    data.criteriaSets.map(({ id }: { readonly id: string }) => id),
  );
  return {
    ids,
    cursors,
    codes,
    days,
    words: known(units.flatMap(({ shortName }) => shortName?.split(" ") ?? [])),
    activityFields: data.activityFields.map(({ code }: { readonly code: string }) => code),
    indicators: data.indicators.map(({ code }: { readonly code: string }) => code),
    enums: data.codeLists.map(({ name }: { readonly name: string }) => name),
  };
}

function known(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
