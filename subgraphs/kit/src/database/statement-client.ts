import pg from "pg";

export interface SentStatement {
  readonly sql: string;
  readonly parameterCount: number;
  /** Null where the statement failed. */
  readonly rowCount: number | null;
  /** From sending it to its last row. */
  readonly durationMs: number;
}
/** The values come apart from what is fit for a log: people typed them. They are for who explains or repeats a statement. */
export type StatementListener = (statement: SentStatement, values: readonly unknown[]) => void;

/** A connection of `pg` that tells listeners what it sends, and prepares statements. For the `Client` of a pool. */
export function statementClient(
  listeners: ReadonlySet<StatementListener>,
  preparedStatements: number,
): typeof pg.Client {
  /** Text → name, the same on each connection of the pool. The first texts stay: the graph's are few and come at once. */
  const names = new Map<string, string>();

  class StatementClient extends pg.Client {
    // `pg` declares eight overloads; what comes from Kysely and the pool is text with values, and a promise back.
    // oxlint-disable-next-line typescript/no-explicit-any
    override query(...question: any[]): any {
      const [text, values, callback] = question;
      if (typeof text !== "string" || typeof values === "function" || callback !== undefined) {
        return super.query(...(question as [pg.QueryConfig]));
      }
      const sent = listeners.size === 0 ? 0 : performance.now();
      const answer = super.query(asOneStatement(text, values)).catch((error: unknown) => this.#failed(error));
      return listeners.size === 0 ? answer : told(answer, sent, text, values ?? []);
    }

    /** After a timeout the answer may still come, to whoever gets the connection next: it must not be used again. */
    #failed(error: unknown): never {
      if (error instanceof Error && error.message === "Query read timeout") {
        (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      }
      throw error;
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

  async function told(
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
      const statement = { sql, parameterCount: values.length, rowCount, durationMs: performance.now() - sent };
      for (const listener of listeners) {
        listener(statement, values);
      }
    }
  }
}
