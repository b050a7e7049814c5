import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";

/** Someone before a browser of their own, and what the browser had to say. */
export interface Visitor extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, exceptions that nobody caught, and what the content security policy refused. */
  readonly complaints: readonly string[];
  /** Origins that were asked for anything at all. */
  readonly origins: ReadonlySet<string>;
}

const tellOfViolations = `document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  console.error("refused: " + violatedDirective + " " + blockedURI));`;

/** A new profile in a browser that knows no network but loopback: no name resolves, nothing runs in the background. */
export async function visitor(languages: string, size = { width: 1440, height: 900 }): Promise<Visitor> {
  const profile = await mkdtemp(join(tmpdir(), "chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] || "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
    locale: languages,
    viewport: size,
  });
  const complaints: string[] = [];
  const origins = new Set<string>();
  await context.addInitScript({ content: tellOfViolations });
  context.on("request", (request) => origins.add(new URL(request.url()).origin));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (problem) => complaints.push(String(problem.error())));
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    context,
    complaints,
    origins,
    async [Symbol.asyncDispose]() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
