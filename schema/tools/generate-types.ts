import { posix } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { type DocumentNode, isTypeDefinitionNode } from "graphql";
import { type SubgraphName, subgraphNames, subgraphSdl } from "../src/subgraph-sdl.ts";
import { settle } from "./committed-file.ts";

const header = `// Made by \`npm run generate-types\` from the SDL in schema/. Do not edit.
import type { Edge, Page } from '@phong-trao/kit/connections/page.ts';
`;

/**
 * `npm run generate-types`: from the SDL of each subgraph and its `mappers.ts` the types that its resolvers must have,
 * into `subgraphs/<name>/src/generated/resolvers.ts`. `--check`: nothing is written, a stale file is an error.
 */
if (import.meta.main) {
  const files = new Map<URL, string>();
  for (const name of subgraphNames) {
    files.set(sourceOf(name, "generated/resolvers.ts"), await resolverTypes(subgraphSdl(name), await mappersOf(name)));
  }
  settle(files, { check: process.argv.includes("--check"), command: "npm run generate-types" });
}

type Mappers = Readonly<Record<string, string>>;

export async function mappersOf(name: SubgraphName): Promise<Mappers> {
  const { mappers } = (await import(sourceOf(name, "mappers.ts").href)) as { mappers: Mappers };
  return mappers;
}

export function sourceOf(name: SubgraphName, file: string): URL {
  return new URL(`../../subgraphs/${name}/src/${file}`, import.meta.url);
}

/** TypeScript for one subgraph. Mapped paths are those of `mappers.ts`: from the folder above that of the generated file. */
export async function resolverTypes(sdl: DocumentNode, mappers: Mappers): Promise<string> {
  const types = new Set(sdl.definitions.filter(isTypeDefinitionNode).map((definition) => definition.name.value));
  for (const [type, target] of Object.entries(mappers)) {
    if (!types.has(type)) throw new Error(`mappers.ts names ${type}, which is no type of this subgraph.`);
    if (!/^[^#]+#\w+$/.test(target))
      throw new Error(
        `mappers.ts maps ${type} to "${target}"; a path and a name are needed: "../units/unit.queries.ts#UnitRow".`,
      );
  }
  const generated = await codegen({
    filename: "resolvers.ts",
    documents: [],
    schema: sdl,
    plugins: [{ typescript: {} }, { "typescript-resolvers": {} }],
    pluginMap: { typescript, "typescript-resolvers": typescriptResolvers },
    config: {
      federation: true,
      // Types only: nothing in the generated file is left when Node strips it.
      enumsAsTypes: true,
      useTypeImports: true,
      makeResolverTypeCallable: true,
      skipTypename: true,
      immutableTypes: true,
      // A parent has all of its fields, a resolver map all of its resolvers; `CompleteResolvers` says which may be left
      // out. Arguments and input fields may be absent.
      avoidOptionals: { field: true, resolvers: true, object: false, inputValue: false, defaultValue: false },
      strictScalars: true,
      scalars: { ID: "string", Date: "string", PartialDate: "string", DateTime: "string", _FieldSet: "string" },
      contextType: "@phong-trao/kit/context.ts#Context",
      mappers: {
        ...pages(types),
        ...Object.fromEntries(
          Object.entries(mappers).map(([type, path]) => [type, path.startsWith(".") ? posix.join("..", path) : path]),
        ),
      },
    },
  });
  return `${header}${generated.trimEnd()}\n`;
}

/** Every connection is a page of its records as the kit makes it, and so is every edge, unless `mappers.ts` says otherwise. */
function pages(types: ReadonlySet<string>): Mappers {
  const mapped: Record<string, string> = {};
  for (const type of types) {
    if (types.has(`${type}Connection`)) mapped[`${type}Connection`] = `Page<ResolversParentTypes['${type}']>`;
    if (types.has(`${type}Edge`)) mapped[`${type}Edge`] = `Edge<ResolversParentTypes['${type}']>`;
  }
  return mapped;
}
