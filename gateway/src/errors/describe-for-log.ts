interface Described {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly service?: string;
  readonly cause?: Described;
}

/**
 * An error as the log keeps it: type, message, code, stack and what caused it. Chosen one by one because database
 * errors carry the statement's values in other properties (`detail`, `parameters`), and those may be a client's variables.
 */
export function describeForLog(error: unknown, depth = 0): Described {
  if (typeof error !== "object" || error === null)
    return { type: typeof error, message: String(error).slice(0, 2_000) };
  const { name, message, code, stack, extensions, originalError, cause } = error as Record<string, unknown>;
  const inner = originalError ?? cause;
  const service = (extensions as Record<string, unknown> | undefined)?.["serviceName"];
  return {
    type: typeof name === "string" ? name : "Error",
    message: String(message).slice(0, 2_000),
    ...(typeof code === "string" && { code }),
    ...(typeof service === "string" && { service }),
    // The innermost stack is the one that says where; the others repeat the way through the executor.
    ...(typeof stack === "string" && inner === undefined && { stack: stack.slice(0, 8_000) }),
    ...(inner !== undefined && inner !== null && depth < 5 && { cause: describeForLog(inner, depth + 1) }),
  };
}
