import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../client-scope.ts";
import type { OperationText } from "../operations/prepared-operations.ts";

export interface OperationsInUse {
  note(operation: OperationText): void;
  /** The most used first. */
  mostUsed(count: number): readonly OperationText[];
}

interface Counted extends OperationText {
  times: number;
}

const whileMs = 10 * 60_000;
const mostOperations = 1_000;
const mostCharacters = 8 * 1024 * 1024;

/** Counts what is asked in the last ten to twenty minutes; bounded in number and in size. */
export function operationsInUse(now: () => number = Date.now): OperationsInUse {
  let current = new Map<string, Counted>();
  let previous = new Map<string, Counted>();
  /** By the object, where it comes again: a text of two thousand characters need not be looked up each time. */
  let same = new WeakMap<OperationText, Counted>();
  let characters = 0;
  let since = now();

  return {
    note(operation) {
      const { source, operationName } = operation;
      if (now() - since >= whileMs) {
        previous = current;
        current = new Map();
        same = new WeakMap();
        characters = 0;
        since = now();
      }
      const before = same.get(operation);
      if (before !== undefined) {
        before.times += 1;
        return;
      }
      const key = keyOf(source, operationName);
      const known = current.get(key);
      if (known !== undefined) {
        known.times += 1;
        same.set(operation, known);
      } else if (current.size < mostOperations && characters + source.length <= mostCharacters) {
        characters += source.length;
        current.set(key, { source, operationName, times: 1 });
      }
    },
    mostUsed(count) {
      const all = new Map(previous);
      for (const [key, counted] of current) {
        all.set(key, { ...counted, times: counted.times + (previous.get(key)?.times ?? 0) });
      }
      return [...all.values()].toSorted((one, other) => other.times - one.times).slice(0, count);
    },
  };
}

const keyOf = (source: string, operationName: string | undefined) => `${operationName ?? ""} ${source}`;

/** Notes what has passed every check and is about to be planned. */
export function noteOperations(inUse: OperationsInUse): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async executionDidStart({ source, request }) {
          inUse.note({ source, operationName: request.operationName });
        },
      };
    },
  };
}
