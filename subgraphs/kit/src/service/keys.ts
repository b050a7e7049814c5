/** A secret that gateway and subgraphs share. */
export interface SigningKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** The first one signs; all are accepted. Never empty. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]];

/** What `SUBGRAPH_KEYS` must be; for a sentence that begins with its name. */
export const keysExpected =
  'one key or, while they are changed, two: "name:secret,name:secret", each secret 32 bytes or more in base64 (openssl rand -base64 32)';

/** Reads `new:base64,old:base64`; undefined where it is anything else. */
export function parseKeys(text: string): SigningKeys | undefined {
  const keys = text.split(",").map(parseKey);
  const [first, ...rest] = keys.filter((key) => key !== undefined);
  const ids = new Set(keys.map((key) => key?.id));
  return first === undefined || ids.size !== keys.length || keys.length > 2 || rest.length + 1 !== keys.length
    ? undefined
    : [first, ...rest];
}

function parseKey(text: string): SigningKey | undefined {
  const [, id, base64] = /^\s*([\w.-]{1,64}):([A-Za-z0-9+/]+={0,2})\s*$/.exec(text) ?? [];
  if (id === undefined || base64 === undefined) return undefined;
  const secret = Buffer.from(base64, "base64");
  return secret.length < 32 ? undefined : { id, secret };
}
