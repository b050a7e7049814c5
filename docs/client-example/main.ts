import { ask } from "./ask.ts";
import { makeClient } from "./client.ts";
import { designationList, edgesOf, lineFor, loaded, showMore } from "./designation-list.ts";
import { remedyFor } from "./error-codes.ts";
import { PostHoldersDocument, ProvinceOverviewDocument, UnitOnDayDocument } from "./generated/operations.ts";

/** `node main.ts http://localhost:4000/graphql`: what the example can do, on the console. */
const client = makeClient(process.argv[2] ?? "http://localhost:4000/graphql");

console.log("One commune on two days");
for (const asOf of ["2024-09-17", undefined]) {
  const { data } = await ask(client, {
    query: UnitOnDayDocument,
    variables: { code: "23128", ...(asOf !== undefined && { asOf }) },
  });
  console.log(
    `  ${data?.commune?.asOf}: ${[data?.commune, ...(data?.commune?.ancestors ?? [])].map((unit) => unit?.name).join(", ")}`,
  );
}

console.log("The numbers of a province, in one request");
const { data } = await ask(client, { query: ProvinceOverviewDocument, variables: { code: "68" } });
const province = data?.province;
if (province == null) throw new Error("Province 68 is not there.");
console.log(
  `  ${province.name}: ${province.designations?.totalCount} typical units, ${province.awards?.totalCount} awards`,
);

console.log("A list, page by page");
const list = designationList(client, { unit: province.id, first: 2 });
const drawn = list.subscribe(() => {});
await loaded(list);
while (await showMore(list));
for (const edge of edgesOf(list) ?? []) console.log(`  ${lineFor(edge)}`);
drawn.unsubscribe();

console.log("Posts on a day: attested, or only not ruled out");
const posts = await ask(client, {
  query: PostHoldersDocument,
  variables: { unit: province.id, on: "2024-09-17", first: 3 },
});
for (const { attestation, node } of posts.data?.administrativeUnit?.memberships?.edges ?? [])
  console.log(`  ${node.role}, ${node.organisation.name}: ${attestation}`);

console.log("A day that the register does not reach");
const early = await ask(client, { query: UnitOnDayDocument, variables: { code: "23128", asOf: "1950-01-01" } });
for (const { code, message } of early.problems) console.log(`  ${code} (${remedyFor(code)}): ${message}`);
