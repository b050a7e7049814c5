import { readdirSync, readFileSync } from "node:fs";
import { Kind, Source, parse, specifiedScalarTypes, visit } from "graphql";
import type { DefinitionNode, DirectiveDefinitionNode, DocumentNode, TypeDefinitionNode } from "graphql";

/** The subgraphs, in the order in which they are composed: the owner of the units comes first. */
export const subgraphNames = ["organisations", "movements", "people"] as const;

export type SubgraphName = (typeof subgraphNames)[number];

const root = new URL("..", import.meta.url);

/**
 * The contract of one subgraph: every file of its folder, `schema.graphql` first, and of `shared.graphql` what these
 * use, directly or through each other. A shared definition that nobody uses would be an empty promise; one that a
 * subgraph lacks is dropped by composition with no more than a hint.
 *
 * Throws where a type is used that neither the folder nor `shared.graphql` defines; the message names the file.
 */
export function subgraphSdl(name: SubgraphName): DocumentNode {
  const own = filesOf(name).flatMap((file) => parseFile(file).definitions);
  return { kind: Kind.DOCUMENT, definitions: [...own, ...usedFromShared(own)] };
}

/** Paths, inside `schema/`, of the files that make up a subgraph's own part. */
function filesOf(name: SubgraphName): string[] {
  const files = readdirSync(new URL(`${name}/`, root)).filter((file) => file.endsWith(".graphql"));
  const rest = files.filter((file) => file !== "schema.graphql").toSorted();
  return ["schema.graphql", ...rest].map((file) => `${name}/${file}`);
}

function parseFile(path: string): DocumentNode {
  return parse(new Source(readFileSync(new URL(path, root), "utf8"), `schema/${path}`));
}

/** In the order of `shared.graphql`, so that the document does not depend on who uses what first. */
function usedFromShared(own: readonly DefinitionNode[]): SharedDefinition[] {
  const shared = sharedDefinitions();
  const ownKeys = new Set(own.map(keyOf));
  const used = new Set<SharedDefinition>();
  const open = [...own];
  for (let definition = open.pop(); definition !== undefined; definition = open.pop()) {
    for (const key of keysUsedBy(definition)) {
      const found = shared.get(key);
      const file = definition.loc?.source.name;
      if (found !== undefined && ownKeys.has(key)) {
        throw new Error(`${key} stands in schema/shared.graphql and again in the files of ${file}. Keep one.`);
      }
      // Directives of the federation specification are checked by composition and by buildSubgraphSchema.
      if (found === undefined && !ownKeys.has(key) && !key.startsWith("@") && !builtInTypes.has(key)) {
        throw new Error(`${file} uses ${key}, which is defined neither in that folder nor in schema/shared.graphql.`);
      }
      if (found !== undefined && !used.has(found)) {
        used.add(found);
        open.push(found);
      }
    }
  }
  return [...shared.values()].filter((definition) => used.has(definition));
}

type SharedDefinition = TypeDefinitionNode | DirectiveDefinitionNode;

/** What `shared.graphql` defines, by name; directives with their `@`. */
export function sharedDefinitions(): ReadonlyMap<string, SharedDefinition> {
  const { definitions } = parseFile("shared.graphql");
  return new Map(definitions.map((definition) => [keyOf(definition), definition as SharedDefinition]));
}

function keysUsedBy(definition: DefinitionNode): string[] {
  const keys: string[] = [];
  visit(definition, {
    NamedType: (node) => void keys.push(node.name.value),
    Directive: (node) => void keys.push(`@${node.name.value}`),
  });
  return keys;
}

function keyOf(definition: DefinitionNode): string {
  const name = "name" in definition ? (definition.name?.value ?? "") : "";
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name;
}

const builtInTypes: ReadonlySet<string> = new Set(specifiedScalarTypes.map((scalar) => scalar.name));
