import { GraphQLError, buildSchema } from "graphql";
import { subgraphNames, subgraphSdl } from "../src/subgraph-sdl.ts";
import { breakingChanges } from "./breaking-changes.ts";
import { read, settle } from "./committed-file.ts";
import { composeSubgraphs } from "./compose-subgraphs.ts";
import { codeListsModule } from "./code-lists.ts";

/**
 * `npm run compose`: writes `supergraph.graphql`, `api.graphql` and `src/generated/labels.ts` from the SDL.
 *
 * --check            writes nothing; says which file is not up to date and exits with 1.
 * --accept-breaking  writes although clients that worked with the committed `api.graphql` may fail with the new one.
 */
const options = new Set(process.argv.slice(2));
try {
  compose({ check: options.has("--check"), acceptBreaking: options.has("--accept-breaking") });
} catch (error) {
  // What is wrong in the SDL, with the file; where in the tools it came up helps nobody. A syntax error's place is in
  // its text only.
  console.error(error instanceof Error && !(error instanceof GraphQLError) ? error.message : String(error));
  process.exitCode = 1;
}

function compose({ check, acceptBreaking }: { check: boolean; acceptBreaking: boolean }): void {
  const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)]));
  const { supergraphSdl, apiSdl, api } = composeSubgraphs(subgraphs);

  const committed = read(new URL("../api.graphql", import.meta.url));
  const breaking = committed === null || acceptBreaking ? [] : breakingChanges(buildSchema(committed), api);
  if (breaking.length > 0) {
    throw new Error(
      `Clients that work with the committed schema/api.graphql would fail:\n- ${breaking.join("\n- ")}\n` +
        "Keep what was there (deprecate it first), or accept this with `npm run compose -- --accept-breaking`.",
    );
  }

  const files = new Map([
    [new URL("../supergraph.graphql", import.meta.url), supergraphSdl],
    [new URL("../api.graphql", import.meta.url), apiSdl],
    [new URL("../src/generated/labels.ts", import.meta.url), codeListsModule(Object.values(subgraphs), api)],
  ]);
  settle(files, { check, command: "npm run compose" });
}
