import { z } from "zod";

/**
 * Throws when an object in the schema takes keys that it does not know: `z.object` drops them in silence, and with
 * them the fact that somebody wrote under a misspelt key.
 */
export function requireClosedObjects(schema: z.ZodType, path = "the file", seen = new Set<z.core.$ZodType>()): void {
  visit(schema, path, seen);
}

function visit(schema: z.core.$ZodType, path: string, seen: Set<z.core.$ZodType>): void {
  if (seen.has(schema)) {
    return;
  }
  seen.add(schema);
  if (schema instanceof z.ZodObject) {
    if (!(schema.def.catchall instanceof z.ZodNever)) {
      throw new Error(`${path} is a z.object, which drops unknown keys in silence. Use z.strictObject.`);
    }
    for (const [key, value] of Object.entries(schema.shape)) {
      visit(value, `${path}.${key}`, seen);
    }
  }
  for (const [part, suffix] of parts(schema)) {
    visit(part, `${path}${suffix}`, seen);
  }
}

/** What a schema that is no object is made of. */
function parts(schema: z.core.$ZodType): readonly (readonly [z.core.$ZodType, string])[] {
  if (schema instanceof z.ZodArray) return [[schema.def.element, "[]"]];
  if (schema instanceof z.ZodRecord) return [[schema.def.valueType, ".*"]];
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item, at) => [item, `[${at}]`] as const);
  if (schema instanceof z.ZodUnion)
    return schema.def.options.map((option, at) => [option, ` (variant ${at + 1})`] as const);
  if (schema instanceof z.ZodIntersection)
    return [
      [schema.def.left, ""],
      [schema.def.right, ""],
    ];
  if (schema instanceof z.ZodPipe)
    return [
      [schema.def.in, ""],
      [schema.def.out, ""],
    ];
  if (schema instanceof z.ZodLazy) return [[schema.def.getter(), ""]];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodNonOptional
  ) {
    return [[schema.def.innerType, ""]];
  }
  return [];
}
