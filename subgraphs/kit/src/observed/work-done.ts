/** An SQL statement that was sent: its text, never its values. */
export interface StatementDone {
  readonly subgraph: string;
  readonly sql: string;
  readonly durationMs: number;
  /** Null where it failed. */
  readonly rowCount: number | null;
}

/** What was done for one request, collected in case it turns out slow. Holds references only. */
export interface WorkDone {
  /** The first of them. */
  readonly statements: StatementDone[];
  /** All of them. */
  statementCount: number;
}

const mostKept = 500;
const mostShown = 20;
const mostCharacters = 2_000;

export function nothingDone(): WorkDone {
  return { statements: [], statementCount: 0 };
}

export function noteStatement(work: WorkDone, statement: StatementDone): void {
  work.statementCount += 1;
  if (work.statements.length < mostKept) work.statements.push(statement);
}

/** As a log line has it: how many statements there were, and the slowest of them, slowest first. */
export function statementsForLog({ statements, statementCount }: WorkDone): object {
  const slowest = statements.toSorted((one, other) => other.durationMs - one.durationMs).slice(0, mostShown);
  return {
    statementCount,
    statements: slowest.map(({ subgraph, sql, durationMs, rowCount }) => ({
      subgraph,
      durationMs: tenths(durationMs),
      rows: rowCount,
      sql: shortened(sql, mostCharacters),
    })),
  };
}

export const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
