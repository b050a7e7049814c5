import { BoundedCache } from "@phong-trao/kit/bounded-cache.ts";
import type { FastifyInstance } from "fastify";

/** Bodies that are worth remembering are asked again, as they were: longer ones seldom are. */
const longest = 16_384;
const mostBodies = 2_000;
const mostCharacters = 4_000_000;

/**
 * Reads JSON as Fastify does, with its checks and its errors, but a body that was there of late only once: whoever sends
 * the same text gets the same object, which nobody can change. What is known of the object is known of the text.
 */
export function rememberJsonBodies(app: FastifyInstance): void {
  const bodies = new BoundedCache<object>(mostBodies, mostCharacters);
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    // What is asked in somebody's name is nobody else's.
    if (text.length > longest || request.headers.authorization !== undefined) return void parse(request, text, done);
    const known = bodies.get(text);
    if (known !== undefined) return done(null, known);
    void parse(request, text, (error, body: unknown) => {
      if (error === null && typeof body === "object" && body !== null) bodies.set(text, frozen(body));
      done(error, body);
    });
  });
}

/** With everything in it; not by recursion, as a text of 16,000 brackets is JSON. */
function frozen<Value extends object>(value: Value): Value {
  const left: object[] = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    Object.freeze(one);
    for (const inner of Object.values(one) as unknown[]) {
      if (typeof inner === "object" && inner !== null) left.push(inner);
    }
  }
  return value;
}
