/** An operation to begin with, as the gateway tells it (gateway/src/http/landing-page.ts). */
export interface Example {
  readonly name: string;
  readonly description: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Without them the explorer is still an explorer: what went wrong is on the console. */
export async function fetchExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch("/explorer/examples.json");
    if (!response.ok) throw new Error(`/explorer/examples.json answers ${response.status}`);
    return (await response.json()) as readonly Example[];
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** What the editor shows: the description stands above as a comment. */
export function textOf({ description, document }: Example): string {
  return `${description.replaceAll(/^/gm, "# ")}\n${document.trim()}\n`;
}

/** `WhyIsThisNumber127` → `Why Is This Number 127`. */
export function titleOf({ name }: Example): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z\d])/g, " ");
}
