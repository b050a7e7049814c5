// `node gateway/launch/launch.mjs <file> [arguments]`: installs what is missing, then runs the file under the
// workspace's own Node 24. Behind every script of package.json, so each of them works right after `git clone`.
//
// This one file must parse on any Node that knows modules: an old one has to read the sentence below, not a
// SyntaxError. Whatever needs a newer Node is imported after the check.
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    "Phong Trào needs Node 20 or newer to start, and this is Node " +
      process.versions.node +
      " (" +
      process.execPath +
      "). Install a newer Node from https://nodejs.org, then run the same command again.",
  );
  process.exitCode = 1;
} else {
  void import("./install-and-run.mjs").then(function (launcher) {
    return launcher.installAndRun(process.argv.slice(2));
  });
}
