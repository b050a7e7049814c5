import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildASTSchema, isObjectType, isUnionType, parse } from "graphql";

const header = "// Made by generate.ts from the schema and operations/*.graphql. Do not edit.\n";

/**
 * `node generate.ts [api.graphql]`: from the schema and `operations/*.graphql` what is in `generated/`. In a project of
 * your own, copy the platform's `schema/api.graphql` beside this file and give its name.
 */
if (import.meta.main) {
  const sdl = readFileSync(process.argv[2] ?? join(import.meta.dirname, "../../schema/api.graphql"), "utf8");
  for (const [name, text] of await generated(sdl)) writeFileSync(join(import.meta.dirname, "generated", name), text);
}

export async function generated(sdl: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["operations.ts", await operationTypes(sdl)],
    ["cache-facts.ts", cacheFacts(sdl)],
  ]);
}

/** For each operation its variables, its answer, and a document that knows both. */
async function operationTypes(sdl: string): Promise<string> {
  const files = globSync("operations/*.graphql", { cwd: import.meta.dirname }).toSorted();
  const text = await codegen({
    filename: "operations.ts",
    schema: parse(sdl),
    documents: files.map((location) => ({
      location,
      document: parse(readFileSync(join(import.meta.dirname, location), "utf8")),
    })),
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      // What answers hold where Apollo Client adds it by itself.
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      strictScalars: true,
      scalars: { ID: "string", Date: "string", PartialDate: "string", DateTime: "string" },
    },
  });
  return `${header}${text.trimEnd()}\n`;
}

/** What a normalising cache has to be told about the schema: all lists that come in pages, and what unions hold. */
function cacheFacts(sdl: string): string {
  const types = Object.values(buildASTSchema(parse(sdl)).getTypeMap());
  const connections = types.filter(isObjectType).flatMap((type) => {
    const fields = Object.values(type.getFields()).filter((field) => /^\w+Connection!?$/.test(String(field.type)));
    return fields.length > 0 ? [[type.name, fields.map(({ name }) => name)]] : [];
  });
  const possible = types.filter(isUnionType).map((type) => [type.name, type.getTypes().map(({ name }) => name)]);
  return `${header}
export const connectionFields = ${JSON.stringify(Object.fromEntries(connections), null, 2)} as const;

export const possibleTypes = ${JSON.stringify(Object.fromEntries(possible), null, 2)};
`;
}
