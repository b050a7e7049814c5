/** What is being done: on a terminal one line that changes, elsewhere (a log, a pipe) a line for each step. */
export function progressOn(stream: NodeJS.WriteStream): {
  readonly doing: (what: string) => void;
  readonly done: () => void;
} {
  let written = false;
  return {
    doing(what) {
      stream.write(stream.isTTY ? `\r\u001b[K${what} …` : `${what}\n`);
      written = stream.isTTY;
    },
    done() {
      if (written) stream.write("\r\u001b[K");
      written = false;
    },
  };
}
