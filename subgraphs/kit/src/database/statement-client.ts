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
  /** A statement behind so many others that are not answered yet: it is waited for that much longer. */
  queryBehind(others: number, text: string, values: unknown[]): Promise<pg.QueryResult>;
}

export interface StatementSettings {
  /** How many each connection keeps prepared. */
  readonly preparedStatements: number;
  /** How long an answer is waited for, by each statement in front of it. */
  readonly queryTimeoutMillis: number;
}

/** Of `pg`'s client, and not in its types. */
interface Inside {
  readonly connection: {
    readonly stream: Socket;
    /** Name → text. */
    readonly parsedStatements: Record<string, string>;
    close(what: { readonly type: "S"; readonly name: string }): void;
  };
}

/** A connection of `pg` that tells listeners what it sends, and prepares statements. For the `Client` of a pool. */
export function statementClient(
  listeners: ReadonlySet<StatementListener>,
  { preparedStatements, queryTimeoutMillis }: StatementSettings,
): typeof pg.Client {
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
      return this.queryBehind(0, text, values ?? []);
    }

    queryBehind(others: number, text: string, values: unknown[]): Promise<pg.QueryResult> {
      const sent = listeners.size === 0 ? 0 : performance.now();
      const name = preparedStatements === 0 ? undefined : this.#nameOf(text);
      const answer = super.query({
        text,
        values,
        // The extended protocol takes one statement: text that smuggles in a second one is refused by PostgreSQL.
        queryMode: "extended",
        ...(name !== undefined && { name }),
        query_timeout: queryTimeoutMillis * (others + 1),
      } as pg.QueryConfig);
      return listeners.size === 0 ? answer : this.#told(answer, sent, text, values);
    }

    /** Text → name of what is prepared on this connection; what was used last is last. */
    readonly #names = new Map<string, string>();
    #named = 0;

    #nameOf(text: string): string {
      const known = this.#names.get(text);
      // Never one of before: what it stood for may still be on its way.
      const name = known ?? `s${(this.#named += 1)}`;
      if (known !== undefined) this.#names.delete(text);
      else if (this.#names.size >= preparedStatements) this.#forgetOldest();
      this.#names.set(text, name);
      return name;
    }

    /** The server reads it before the statement in whose place it is. */
    #forgetOldest(): void {
      for (const [text, name] of this.#names) {
        this.#names.delete(text);
        const { connection } = this as unknown as Inside;
        delete connection.parsedStatements[name];
        connection.close({ type: "S", name });
        return;
      }
    }

    inOneWrite<Result>(send: () => Result): Result {
      const { stream } = (this as unknown as Inside).connection;
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
}
