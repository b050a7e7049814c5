type ResolverMap = Readonly<Record<string, object>>;

/** One resolver map of several parts: types and their fields side by side. A field in two parts is an error. */
export function mergedResolvers<const Parts extends readonly ResolverMap[]>(...parts: Parts): Merged<Parts> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part)) {
      const known = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in known) {
          throw new Error(`${type}.${field} is resolved by two nouns. Leave it to the one that owns it.`);
        }
        known[field] = resolver;
      }
    }
  }
  // Each field of each part was put under its type, which is what the type says.
  return merged as Merged<Parts>;
}

/** The intersection of the parts; TypeScript intersects the fields of a type that several have. */
type Merged<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Merged<Rest>
  : unknown;
