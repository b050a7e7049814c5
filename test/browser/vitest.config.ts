import everywhere from "../vitest.config.ts";

/** `npm run test:browser`. The files end in `.browser.ts`, so `npm test`, which needs no browser, leaves them out. */
export default { ...everywhere, test: { ...everywhere.test, include: ["test/browser/**/*.browser.ts"] } };
