import { afterAll, beforeAll, expect, test } from "vitest";
import { openOrganisations, type Organisations, unit } from "../test-support/open-organisations.ts";

interface Named {
  readonly permanentId: string;
}
interface Resolved {
  readonly share: string;
  readonly unit: Named;
}
interface Change {
  readonly kind: string;
  readonly originals: readonly (Named & { readonly outcome: string; readonly after: readonly Resolved[] })[];
  readonly results: readonly (Named & { readonly before: readonly Resolved[] })[];
  readonly transfers: readonly { readonly share: string; readonly from: Named; readonly to: Named }[];
}

/** All changes of 1 July 2025. */
let changes: readonly Change[];
let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
  const found: Change[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await organisations.ask(
      `query ($after: String) {
        administrativeChanges(first: 100, after: $after, filter: { effective: { from: "2025-07-01", through: "2025-07-01" } }) {
          pageInfo { hasNextPage endCursor }
          nodes {
            kind
            originals { permanentId outcome after: successorsOn(date: "2025-07-01") { share unit { permanentId } } }
            results { permanentId before: predecessorsOn(date: "2025-06-30") { share unit { permanentId } } }
            transfers { share from { permanentId } to { permanentId } }
          } } }`,
      { after },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const page = data.administrativeChanges;
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  changes = found;
});
afterAll(() => organisations[Symbol.asyncDispose]());

const ids = (units: readonly Named[]) => [...new Set(units.map(({ permanentId }) => permanentId))].toSorted();

test("originals and results of each change account for each other", () => {
  const [withTransfers, without] = [true, false].map((some) =>
    changes.filter(({ transfers }) => transfers.length > 0 === some),
  ) as [Change[], Change[]];
  expect(withTransfers.length).toBeGreaterThan(0);
  for (const { originals, results, transfers } of withTransfers) {
    expect(ids(transfers.map(({ from }) => from))).toEqual(ids(originals));
    expect(ids(transfers.map(({ to }) => to))).toEqual(ids(results));
  }
  for (const { kind, originals, results } of without) {
    expect(ids(results)).toEqual(kind === "ABOLISH" ? [] : ids(originals));
  }
});

test("every unit went where its changes say, and came from where they say; who stayed the same is itself, whole", () => {
  const originals = changes.flatMap((change) => change.originals);
  const results = changes.flatMap((change) => change.results);
  const transfers = changes.flatMap((change) => change.transfers);
  const out = Map.groupBy(transfers, ({ from }) => from.permanentId);
  const into = Map.groupBy(transfers, ({ to }) => to.permanentId);
  const goesOn = new Set(ids(originals.filter(({ outcome }) => outcome === "GOES_ON")));
  const itself = (id: string) => (goesOn.has(id) ? [`${id} WHOLE`] : []);
  const seen = (resolved: readonly Resolved[]) => resolved.map(({ share, unit: to }) => `${to.permanentId} ${share}`);

  const wentTo = originals.map(({ permanentId, after }) => [permanentId, seen(after).toSorted()]);
  const cameFrom = results.map(({ permanentId, before }) => [permanentId, seen(before).toSorted()]);
  expect(wentTo).toEqual(
    originals.map(({ permanentId: id }) => {
      const given = (out.get(id) ?? []).map(({ share, to }) => `${to.permanentId} ${share}`);
      return [id, [...given, ...itself(id)].toSorted()];
    }),
  );
  expect(cameFrom).toEqual(
    results.map(({ permanentId: id }) => {
      const taken = (into.get(id) ?? []).map(({ share, from }) => `${from.permanentId} ${share}`);
      return [id, [...taken, ...itself(id)].toSorted()];
    }),
  );
});

test("the districts ended without successor, but for five islands that became đặc khu", () => {
  const converted = changes.flatMap(({ originals }) => originals).filter(({ outcome }) => outcome === "CONVERTED");
  // Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo.
  expect(ids(converted)).toEqual(["318.0", "471.0", "498.0", "536.0", "755.0"].map((key) => unit(key)).toSorted());
  const ended = changes.filter(({ kind }) => kind === "ABOLISH").flatMap(({ originals }) => originals);
  expect(new Set(ended.map(({ outcome }) => outcome))).toEqual(new Set(["ENDED_WITHOUT_SUCCESSOR"]));
  expect(ended.flatMap(({ after }) => after)).toEqual([]);
});
