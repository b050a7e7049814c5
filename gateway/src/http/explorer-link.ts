import type { ApolloServerPlugin } from "@apollo/server";

/** What Apollo's page shows below its greeting where Sandbox could not be loaded. */
const offline = /<p>Apollo Sandbox cannot be loaded[^<]*<\/p>/;

/** The place that Sandbox would have filled lies over the sentence and takes its clicks. */
const letThrough = "#embeddableSandbox:empty { pointer-events: none; }";

const link = `<p>The explorer of this server works without a network: <a href="/explorer">/explorer</a></p>
  <p lang="vi">Trang khám phá của máy chủ này không cần mạng: <a href="/explorer">/explorer</a></p>`;

/** Tells whom Sandbox leaves before an empty page, as in a closed network, where the explorer of this server is. */
export function withLinkToExplorer(landingPage: ApolloServerPlugin): ApolloServerPlugin {
  return {
    ...landingPage,
    async serverWillStart(server) {
      const listener = await landingPage.serverWillStart?.(server);
      return {
        ...listener,
        async renderLandingPage() {
          const { html } = (await listener?.renderLandingPage?.()) ?? { html: "" };
          const made = async () => (typeof html === "string" ? html : await html());
          return { html: async () => addLink(await made()) };
        },
      };
    },
  };
}

function addLink(html: string): string {
  // The page's own policy allows styles with the nonce that it was made with.
  const nonce = /nonce="?([0-9a-f]+)/.exec(html)?.[1] ?? "";
  return html.replace(offline, (sentence) => `${sentence}\n  ${link}\n  <style nonce="${nonce}">${letThrough}</style>`);
}
