import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { withLinkToExplorer } from "./explorer-link.ts";

/** An operation that the explorer opens with. `document` holds one operation of this name. */
export interface Example {
  readonly name: string;
  readonly description: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Apollo Sandbox, embedded: the page comes from this server and asks this server, so no other origin needs to be let
 * in. The explorer itself is loaded by the browser from its vendor; this server speaks to nobody.
 */
export function landingPage(examples: readonly Example[]): ApolloServerPlugin {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    footer: false,
    includeCookies: false,
    embed: { runTelemetry: false, endpointIsEditable: false, initialState: { pollForSchemaUpdates: false } },
    ...(examples.length > 0 && { document: exampleDocument(examples), variables: exampleVariables(examples) }),
  });
  return withLinkToExplorer(sandbox);
}

/** All examples in one document; the explorer puts a run button beside each. */
export function exampleDocument(examples: readonly Example[]): string {
  return examples.map(({ description, document }) => `${comment(description)}\n${document.trim()}\n`).join("\n");
}

function comment(description: string): string {
  return description
    .trim()
    .split("\n")
    .map((line) => `# ${line.trim()}`)
    .join("\n");
}

function exampleVariables(examples: readonly Example[]): Record<string, unknown> {
  return Object.assign({}, ...examples.map(({ variables }) => variables ?? {})) as Record<string, unknown>;
}
