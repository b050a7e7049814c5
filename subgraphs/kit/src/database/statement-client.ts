import type { Socket } from "node:net";
import pg from "pg";

export interface SentStatement {
  readonly sql: string;
  readonly parameterCount: number;
  /** Null where the statement failed. */
  readonly rowCount: number | null;
  /** From when PostgreSQL could begin with it, sent or after the one before it, to its last row. */
  readonly durationMs: number;
}
/** The values come apart from what is fit for a log: people typed them. They are for who explains or repeats a statement. */
export type StatementListener = (statement: SentStatement, values: readonly unknown[]) => void;

/** A connection that takes statements before it has answered those that it has. */
export interface PipelinedClient extends pg.PoolClient {
  /** All that `send` asks goes out in one write. */
  inOneWrite<Result>(send: () => Result): Result;
}

/** A connection of `pg` that tells listeners what it sends, and prepares statements. For the `Client` of a pool. */
export function statementClient(
  listeners: ReadonlySet<StatementListener>,
  preparedStatements: number,
): typeof pg.Client {
  /** Text → name, the same on each connection of the pool. The first texts stay: the graph's are few and come at once. */
  const names = new Map<string, string>();

  class StatementClient extends pg.Client {
    /** When the last statement was answered: one behind it begins then, however long ago it was sent. */
    #answeredAt = 0;

    // `pg` declares eight overloads; what comes from Kysely and the pool is text with values, and a promise back.
    // oxlint-disable-next-line typescript/no-explicit-any
    override query(...question: any[]): any {
      const [text, values, callback] = question;
      if (typeof text !== "string" || typeof values === "function" || callback !== undefined) {
        return super.query(...(question as [pg.QueryConfig]));
      }
      const sent = listeners.size === 0 ? 0 : performance.now();
      const answer = super.query(asOneStatement(text, values));
      return listeners.size === 0 ? answer : this.#told(answer, sent, text, values ?? []);
    }

    inOneWrite<Result>(send: () => Result): Result {
      // `pg` has it, its types do not.
      const { stream } = (this as unknown as { readonly connection: { readonly stream: Socket } }).connection;
      stream.cork();
      try {
        return send();
      } finally {
        stream.uncork();
      }
    }

    async #told(
      answer: Promise<pg.QueryResult>,
      sent: number,
      sql: string,
      values: unknown[],
    ): Promise<pg.QueryResult> {
      let rowCount: number | null = null;
      try {
        const result = await answer;
        rowCount = result.rows.length;
        return result;
      } finally {
        const now = performance.now();
        const durationMs = now - Math.max(sent, this.#answeredAt);
        this.#answeredAt = now;
        const statement = { sql, parameterCount: values.length, rowCount, durationMs };
        for (const listener of listeners) {
          listener(statement, values);
        }
      }
    }
  }
  return StatementClient;

  /** The extended protocol takes one statement: text that smuggles in a second one is refused by PostgreSQL. */
  function asOneStatement(text: string, values: unknown[] | undefined): pg.QueryConfig {
    const name = nameOf(text);
    const statement = { text, values: values ?? [], queryMode: "extended" };
    return name === undefined ? statement : { ...statement, name };
  }

  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known !== undefined || names.size >= preparedStatements) {
      return known;
    }
    const name = `s${names.size + 1}`;
    names.set(text, name);
    return name;
  }
}
