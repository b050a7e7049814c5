/** Shown in the place of the explorer while it is being built. It looks again by itself. */
export const buildingPage = page(
  `<meta http-equiv="refresh" content="2">`,
  `<p>Trang khám phá đang được dựng lần đầu; chỉ mất vài giây và tự mở khi xong.</p>
<p>The explorer is being built for the first time. That takes some seconds; it opens by itself.</p>`,
);

export const buildFailedPage = page(
  "",
  `<p>Không dựng được trang khám phá. Dữ liệu vẫn truy vấn được tại /graphql.</p>
<p>The explorer could not be built; why is in the log of this server. To build it by hand:
<code>node_modules/.bin/node gateway/explorer/build.ts</code>, then load this page again. A machine whose files cannot be
written needs it in its image. The graph itself answers at /graphql.</p>`,
);

// No style: the content security policy of the explorer holds here too.
function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">${head}<title>Phong Trào</title></head><body><h1>Phong Trào</h1>${body}</body></html>`;
}
