import { expect, test } from "vitest";
import { errorCodes } from "@phong-trao/schema/error-codes.ts";
import { answered, stand, type Answer } from "./stand.ts";

/** Whatever an answer must never hold: SQL, stacks, files, names and addresses of the house. */
const internals =
  /select |private\.|10\.1\.2\.3|books\.ts|\bat \/s|\bat file|node_modules|stack|serviceName|\.internal|4001|subgraph[^_]|detail|PG_BROKEN|42P01|s3cr3t/i;

function isClean(answer: Answer): void {
  expect(answer.text).not.toMatch(internals);
  expect(answer.body.extensions).toBeUndefined();
  for (const error of answer.body.errors ?? []) {
    expect(Object.keys(error.extensions)).toEqual(["code"]);
    expect(errorCodes).toContain(error.extensions["code"]);
    expect(["message", "path", "locations", "extensions"]).toEqual(expect.arrayContaining(Object.keys(error)));
  }
}

test("an error that a subgraph wrote for clients arrives with message, code and path, and nothing else", async () => {
  await using s = await stand();
  const answer = await s.ask(`{ zero: book(id: "0") { title } reviewCount }`);
  isClean(answer);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    data: { zero: null, reviewCount: 12 },
    errors: [{ message: "There is no book 0; numbers start at 1.", path: ["zero"], extensions: { code: "NOT_FOUND" } }],
  });
});

test.each(["throw", "foreign code", "validation code", "string"])(
  "what a subgraph did not mean for clients is an internal error with a reference: %s",
  async (how) => {
    await using s = await stand();
    const answer = await s.ask(`query Trouble($how: String!) { misbehave(how: $how) reviewCount }`, { how });
    isClean(answer);
    expect(answer.body.data).toEqual({ misbehave: null, reviewCount: 12 });
    expect(answer.codes).toEqual(["INTERNAL_SERVER_ERROR"]);
    const reference = /Quote reference (\w+);/.exec(answer.body.errors?.[0]?.message ?? "")?.[1];
    const line = s.lines.find((candidate) => candidate["reference"] === reference);
    expect(line).toMatchObject({ level: "error", requestId: answer.headers.get("x-request-id") });
    expect(JSON.stringify(line)).toContain("select secret_column");
    // Where the database says which values it was about.
    expect(JSON.stringify(s.lines)).not.toContain("a value of the client");
  },
);

test("a hundred alike do not flood the log, and all quote one reference", async () => {
  await using s = await stand();
  s.toy.faults.set("authorsOf", () => {
    throw new Error("broken");
  });
  const answer = await s.ask(`{ books(first: 60) { nodes { authors { name } } } }`);
  isClean(answer);
  expect(new Set(answer.body.errors?.map((error) => error.message)).size).toBe(1);
  expect(answer.body.errors?.[3]?.path).toEqual(["books", "nodes", 3, "authors"]);
  expect(s.lines.filter((line) => line["msg"] === "internal error")).toHaveLength(10);
  expect((await s.requestLines(1))[0]).toMatchObject({
    level: "error",
    errors: 60,
    codes: ["INTERNAL_SERVER_ERROR"],
  });
});

test("one answer has at most so many errors", async () => {
  await using s = await stand({ limits: { errors: 7 } });
  s.toy.faults.set("authorsOf", () => {
    throw new Error("broken");
  });
  expect((await s.ask(`{ books(first: 60) { nodes { authors { name } } } }`)).body.errors).toHaveLength(7);
});

test("a field that a subgraph leaves out against its promise is an error, not a silent null", async () => {
  await using s = await stand();
  s.toy.faults.set("reviews", () => null);
  const answer = await s.ask(`{ book(id: 1) { title stars } }`);
  isClean(answer);
  expect(answer.body.data).toEqual({ book: null });
  expect(answer.codes).toEqual(["INTERNAL_SERVER_ERROR"]);
});

test("what Apollo Server says without telling what to do is said in our words", async () => {
  await using s = await stand();
  const batch = await s.post([{ query: "{ reviewCount }" }]);
  expect(batch.body.errors?.[0]?.message).toContain("A request holds one operation.");
  const empty = await s.post({ query: "" });
  expect(empty.body.errors?.[0]?.message).toContain('There is nothing in "query".');
});

test("what Apollo and graphql-js refuse has a code of the list and a status", async () => {
  await using s = await stand();
  const cases: [string, Answer, number, string][] = [
    ["no document", await s.post({}), 400, "BAD_USER_INPUT"],
    ["no document but a name", await s.post({ operationName: "A" }), 400, "BAD_USER_INPUT"],
    ["empty document", await s.post({ query: "" }), 400, "BAD_USER_INPUT"],
    ["a document that is not text", await s.post({ query: { kind: "Document" } }), 400, "BAD_USER_INPUT"],
    ["a syntax error", await s.ask("{ reviewCount"), 400, "GRAPHQL_PARSE_FAILED"],
    ["only a comment", await s.ask("# nothing"), 400, "GRAPHQL_PARSE_FAILED"],
    ["only a fragment", await s.ask("fragment F on Query { reviewCount }"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["a field that does not exist", await s.ask("{ reviewCont }"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["an operation that does not exist", await s.ask("query A { reviewCount }", {}, "B"), 400, "BAD_USER_INPUT"],
    [
      "several operations and no name",
      await s.ask("query A { reviewCount } query B { reviewCount }"),
      400,
      "BAD_USER_INPUT",
    ],
    [
      "a mutation where there is none to be had",
      await s.ask("mutation { unshelve }"),
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a subscription", await s.ask("subscription { reviewCount }"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["variables as text", await s.post({ query: "{ reviewCount }", variables: "{}" }), 400, "BAD_USER_INPUT"],
    ["variables as a list", await s.post({ query: "{ reviewCount }", variables: [] }), 400, "BAD_USER_INPUT"],
    ["a batch", await s.post([{ query: "{ reviewCount }" }]), 400, "BAD_USER_INPUT"],
    ["not JSON", await s.post("{ reviewCount }"), 400, "BAD_USER_INPUT"],
    ["nothing at all", await s.post(""), 400, "BAD_USER_INPUT"],
    ["pollution", await s.post(`{"query": "{ reviewCount }", "__proto__": {"polluted": true}}`), 400, "BAD_USER_INPUT"],
    [
      "a persisted query",
      await s.post({ extensions: { persistedQuery: { version: 1, sha256Hash: "00" } } }),
      200,
      "BAD_USER_INPUT",
    ],
    [
      "an accept that we cannot serve",
      await s.post({ query: "{ reviewCount }" }, { accept: "text/csv" }),
      406,
      "BAD_USER_INPUT",
    ],
  ];
  for (const [what, answer, status, code] of cases) {
    expect({ what, status: answer.status, codes: [...new Set(answer.codes)] }).toEqual({ what, status, codes: [code] });
    isClean(answer);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("an unknown field is answered with a suggestion: the schema is public", async () => {
  await using s = await stand();
  const answer = await s.ask("{ reviewCont }");
  expect(answer.body.errors?.[0]).toMatchObject({
    message: expect.stringContaining("reviewCount"),
    locations: [{ line: 1, column: 3 }],
  });
});

test("a supergraph of another build is an internal error of its own fields", async () => {
  await using s = await stand();
  const { GraphQLSchema, GraphQLObjectType, GraphQLString } = await import("graphql");
  const other = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { other: { type: GraphQLString } } }),
  });
  Object.assign(s.toy.subgraphs.reviews, { schema: other });
  const answer = await s.ask(`{ reviewCount random }`);
  isClean(answer);
  expect(answer.body).toMatchObject({
    data: { reviewCount: null, random: "4" },
    errors: [{ path: ["reviewCount"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
  });
  expect(JSON.stringify(s.lines)).toContain("compose the supergraph anew");
});

test("the log says which operation it was, how long it took and how it ended, and never a variable", async () => {
  await using s = await stand();
  await s.ask(`query FindBook($id: ID!) { book(id: $id) { title } }`, { id: "very-private-id" });
  await s.ask(`query FindBook($id: ID!) { book(id: $id) { title } }`, { id: { "very-private-id": 1 } });
  await s.ask(`{ book(id: "very-private-id") { nothing } }`);
  const [good, bad, invalid] = await s.requestLines(3);
  expect(good).toMatchObject({
    level: "info",
    route: "/graphql",
    status: 200,
    operationName: "FindBook",
    operationHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    durationMs: expect.any(Number),
    cost: 1,
  });
  expect(bad).toMatchObject({ status: 400, codes: ["BAD_USER_INPUT"], operationName: "FindBook" });
  expect(invalid).toMatchObject({ status: 400, codes: ["GRAPHQL_VALIDATION_FAILED"] });
  expect(JSON.stringify(s.lines)).not.toContain("very-private-id");
});

test("the plan is not to be had", async () => {
  await using s = await stand();
  const answer = await s.post(
    { query: "{ book(id: 1) { stars } }" },
    {
      "apollo-query-plan-experimental": "1",
      "apollo-expose-query-plan": "1",
      "apollo-federation-include-trace": "ftv1",
    },
  );
  isClean(answer);
  expect(answer.body).toEqual({ data: { book: { stars: 5 } } });
});

test("HTTP's own errors have the same shape", async () => {
  await using s = await stand({ limits: { bodyBytes: 10_000 } });
  const to = async (path: string, init?: RequestInit) => answered(await fetch(`${s.gateway.url}${path}`, init));
  const json = { "content-type": "application/json" };
  const cases: [string, Answer, number, string][] = [
    ["an address that is not there", await to("/admin"), 404, "NOT_FOUND"],
    ["another method", await to("/graphql", { method: "PUT", headers: json, body: "{}" }), 405, "BAD_USER_INPUT"],
    [
      "a body that is too large",
      await to("/graphql", {
        method: "POST",
        headers: json,
        body: JSON.stringify({ query: `{ reviewCount } #${"x".repeat(11_000)}` }),
      }),
      413,
      "REQUEST_TOO_LARGE",
    ],
    [
      "a form",
      await to("/graphql", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "query={reviewCount}",
      }),
      415,
      "BAD_USER_INPUT",
    ],
    [
      "text",
      await to("/graphql", {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: `{"query":"{ reviewCount }"}`,
      }),
      415,
      "BAD_USER_INPUT",
    ],
    [
      "headers that are too large",
      await to(`/graphql?query=${"x".repeat(20_000)}`, { headers: json }),
      431,
      "REQUEST_TOO_LARGE",
    ],
    ["a broken address", await to("/%E0%A4%A"), 400, "BAD_USER_INPUT"],
    [
      "mutation by GET",
      await to(`/graphql?query=${encodeURIComponent("mutation { shelve(id: 1) { id } }")}`, { headers: json }),
      405,
      "BAD_USER_INPUT",
    ],
    [
      "variables by GET that are no JSON",
      await to(`/graphql?query={reviewCount}&variables={`, { headers: json }),
      400,
      "BAD_USER_INPUT",
    ],
  ];
  for (const [what, answer, status, code] of cases) {
    expect({ what, status: answer.status, codes: answer.codes, type: answer.headers.get("content-type") }).toEqual({
      what,
      status,
      codes: [code],
      type: "application/json; charset=utf-8",
    });
    isClean(answer);
  }
});
