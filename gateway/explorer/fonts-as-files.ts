import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * GraphiQL's style sheet carries its fonts inside, for some forty alphabets. As files of their own the browser fetches
 * the two or three that the page needs, and the content security policy needs no `font-src data:`.
 */
export function fontsAsFiles(): Plugin {
  return {
    name: "fonts-as-files",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const sheet of Object.values(bundle)) {
        if (sheet.type !== "asset" || !sheet.fileName.endsWith(".css")) continue;
        sheet.source = sheet.source.toString().replaceAll(inlineFont, (_all, kind: string, base64: string) => {
          const source = Buffer.from(base64, "base64");
          const fileName = `assets/${createHash("sha256").update(source).digest("hex").slice(0, 8)}.${kind}`;
          this.emitFile({ type: "asset", fileName, source });
          return `url(/explorer/${fileName})`;
        });
      }
    },
  };
}

const inlineFont = /url\("?data:font\/(woff2?);base64,([\w+/=]+)"?\)/g;
