import { isDeepStrictEqual } from "node:util";
import { defaultLimits } from "@phong-trao/gateway/limits/limits.ts";
import { isErrorCode } from "@phong-trao/schema/error-codes.ts";

type Path = readonly (string | number)[];

export interface Outcome {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: Path | undefined;
    readonly extensions?: { readonly code?: unknown } | undefined;
  }[];
}

/** What is said to one operation. */
export interface Answers {
  readonly gateway: Outcome;
  /** By the one schema. */
  readonly schema: Outcome;
  /** By the one schema if every field could be null, so that no error hides another. */
  readonly lenient: Outcome;
}

/**
 * Where two answers part: the first few places. The order of keys and of errors says nothing.
 *
 * Data are equal. Where fields that cannot be null fail side by side, an executor may tell of any of them (GraphQL
 * specification, "Handling Execution Errors"); so each error of the gateway, by path and code, must be one that the
 * schema knows, and each place that is null for an error must have one. Of more errors than one answer may have, the
 * gateway shows some.
 */
export function differences({ gateway, schema, lenient }: Answers): string[] {
  const found: string[] = [];
  walk(plain(gateway.data), plain(schema.data), "data", found);
  const said = gateway.errors ?? [];
  const possible = new Set([...(lenient.errors ?? []), ...(schema.errors ?? [])].map(named));
  for (const error of said) {
    if (!possible.has(named(error))) found.push(`only the gateway has the error: ${named(error)}`);
  }
  const places = said.map(({ path = [] }) => path.join("."));
  for (const error of said.length === defaultLimits.errors ? [] : (schema.errors ?? [])) {
    const place = nullAt(schema.data, error.path ?? []).join(".");
    if (!places.some((one) => `${one}.`.startsWith(place === "" ? "" : `${place}.`))) {
      found.push(`only the schema has the error: ${named(error)}`);
    }
  }
  return [...new Set(found)].slice(0, 10);
}

function named({ path = [], extensions }: NonNullable<Outcome["errors"]>[number]): string {
  const code = extensions?.code;
  // What leaves the platform without a code of the list is a defect, and is called so by the gateway.
  return `${path.join(".")} ${isErrorCode(code) ? code : "INTERNAL_SERVER_ERROR"}`;
}

/** The beginning of the path, as far as the data goes along: the place that is null for the error. */
function nullAt(data: unknown, path: Path): Path {
  let value: unknown = data ?? null;
  for (const [place, step] of path.entries()) {
    if (!isObject(value)) return path.slice(0, place);
    value = value[step];
  }
  return path;
}

function walk(left: unknown, right: unknown, path: string, found: string[]): void {
  if (isDeepStrictEqual(left, right)) return;
  if (isObject(left) && isObject(right) && Array.isArray(left) === Array.isArray(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      walk(left[key], right[key], `${path}.${key}`, found);
    }
  } else found.push(`${path}: gateway ${short(left)}, schema ${short(right)}`);
}

/** graphql-js makes objects without a prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null;
const short = (value: unknown) => (JSON.stringify(value) ?? "nothing").slice(0, 200);
