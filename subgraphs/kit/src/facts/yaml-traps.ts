import { type Document, isScalar, type Scalar, visit } from "yaml";

export interface YamlTrap {
  /** Where in the text. */
  readonly offset: number;
  readonly message: string;
}

/** What YAML reads without a word and nobody means. */
export function yamlTraps(document: Document): readonly YamlTrap[] {
  const traps: YamlTrap[] = [];
  const note = ({ range }: Scalar, message: string) => traps.push({ offset: range?.[0] ?? 0, message });
  visit(document, {
    Seq(_, { flow, items }) {
      for (const item of flow === true ? items : []) {
        if (isBare(item) && hasHalfAPair(item.source)) {
          note(item, `"${item.source}" ends at a comma, in the middle of a pair of marks. Put the whole text in "…".`);
        }
      }
    },
    Scalar(_, node) {
      if (isBare(node) && typeof node.value === "number" && /^[-+]?0\d/.test(node.source)) {
        note(node, `${node.source} is read as the number ${node.value}. Put a code in "…".`);
      }
    },
  });
  return traps;
}

type Bare = Scalar & { readonly source: string };
const isBare = (node: unknown): node is Bare => isScalar(node) && node.type === "PLAIN" && node.source !== undefined;

/** `[câu lạc bộ “Ba tốt, ba giảm”]` is two items: a comma inside [ ] parts them. Each has one half of a pair. */
const hasHalfAPair = (text: string) =>
  ["“”", "()", "«»"].some(([open, close]) => count(text, open) !== count(text, close));
const count = (text: string, mark = "") => text.split(mark).length - 1;
