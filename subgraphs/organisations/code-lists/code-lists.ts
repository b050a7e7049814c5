import { fault } from "@phong-trao/schema/fault.ts";
import { enumLabels } from "@phong-trao/schema/generated/labels.ts";
import type { CodeList } from "../src/generated/resolvers.ts";

/** All of them by name, or those that are named, in the order in which they are. */
export function codeLists(names: readonly string[] | null | undefined): readonly CodeList[] {
  return (names ?? Object.keys(enumLabels).toSorted()).map((name) => codeList(name));
}

function codeList(name: string): CodeList {
  const labels = Object.hasOwn(enumLabels, name) ? enumLabels[name] : undefined;
  if (labels === undefined) {
    throw fault(
      "BAD_USER_INPUT",
      `${JSON.stringify(name.slice(0, 60))} is no enum of this schema. Ask for codeLists without names to see all.`,
    );
  }
  return {
    name,
    label: { ...labels.label },
    values: labels.values.map(({ value, vi, en }) => ({ value, label: { vi, en } })),
  };
}
