// @ts-check
import { install } from "./install.mjs";
import { runUnderNode24 } from "./run.mjs";

/**
 * @param {string[]} command a file of the workspace and its arguments
 */
export async function installAndRun(command) {
  if (await install()) {
    runUnderNode24(command);
  } else {
    process.exitCode = 1;
  }
}
