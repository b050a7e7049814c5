import { check } from "./checks.ts";

// `npm run check`: what can be said about the code without running it.
process.exitCode = (await check()) === undefined ? 0 : 1;
