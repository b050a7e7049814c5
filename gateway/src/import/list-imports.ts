import { importsIn, keptIn } from "./kept-imports.ts";

/** The imports that are kept, in the order in which they were made. */
export async function listImports(url: string | null, say: (line: string) => void): Promise<void> {
  const imports = url === null ? [] : importsIn(await keptIn(url));
  if (imports.length === 0) {
    say("No imports are kept.");
    return;
  }
  for (const { name, effective, document, enteredAt, texts } of imports) {
    say(name);
    say(`  as of       ${effective}`);
    say(`  resolution  ${document}`);
    say(`  entered     ${enteredAt} UTC`);
    say(`  texts       ${texts.map((text) => `${text.subgraph}/${text.name}`).join(", ")}`);
  }
  say("");
  say(
    "`npm run import:units -- --undo NAME` takes one back. The last goes first, as later ones build on earlier ones.",
  );
}
