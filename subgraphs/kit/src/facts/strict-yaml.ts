import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { DataPath } from "./problems.ts";
import { yamlTraps } from "./yaml-traps.ts";

export interface StrictYaml {
  readonly data: unknown;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** The line of a value; of the nearest one around it where there is no such value. */
  lineOf(path: DataPath): number;
}

/** An alias repeats a part of the file. A few save typing; aliases of aliases of aliases fill the memory. */
const maxAliases = 200;

/**
 * YAML 1.2 without surprises: every key a string and only once, no tags of its own, no `yes` that is true, no date
 * that is a Date; and text as everybody else will type it.
 */
export function readStrictYaml(text: string): StrictYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter: lines,
  });
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    message: code === "DUPLICATE_KEY" ? "This key is here for the second time. Keep one of them." : message,
  }));
  const traps = yamlTraps(document).map(({ offset, message }) => ({ line: lines.linePos(offset).line, message }));
  return {
    problems: [...problems, ...textProblems(text), ...traps, ...dataProblem(document)],
    data: problems.length > 0 ? undefined : quietly(() => document.toJS({ maxAliasCount: maxAliases })),
    lineOf: (path) => lineOf(document, lines, path),
  };
}

/**
 * "Hòa" can be four code points or three. Searches, unique keys and comparisons work on composed text (NFC), which is
 * what keyboards give; text copied out of PDF files often is not. Marks that nobody sees come the same way.
 */
function* textProblems(text: string): Iterable<StrictYaml["problems"][number]> {
  for (const [at, line] of text.split("\n").entries()) {
    const word = line.split(/\s+/).find((part) => part !== part.normalize("NFC"));
    if (word !== undefined) {
      yield {
        line: at + 1,
        message: `"${word}" has letters and tone marks apart (not NFC). Type it as "${word.normalize("NFC")}".`,
      };
    }
    const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.exec(line)?.[0];
    if (hidden !== undefined) {
      const code = hidden.codePointAt(0)?.toString(16).padStart(4, "0").toUpperCase();
      yield {
        line: at + 1,
        message: `There is an invisible character, U+${code}, at column ${line.indexOf(hidden) + 1}. Remove it.`,
      };
    }
  }
}

function dataProblem(document: Document): StrictYaml["problems"] {
  try {
    document.toJS({ maxAliasCount: maxAliases });
    return [];
  } catch {
    return [
      {
        line: 1,
        message: `More than ${maxAliases} aliases (*name) are written out in each other. Write the parts themselves.`,
      },
    ];
  }
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function lineOf(document: Document, lines: LineCounter, path: DataPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value === step : key === step));
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else {
      node = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
      offset = startOf(node) ?? offset;
    }
  }
  return lines.linePos(offset).line;
}

const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];
