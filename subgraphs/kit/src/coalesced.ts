/**
 * Lets many ask at once and reads seldom: whoever asks gets what a read finds that begins after the asking. While one
 * is under way, all who come wait together for the next; so at most one is under way, and nobody waits for more than two.
 *
 * A read that is under way is never shared with who comes later: it may have looked before what they must see was
 * written.
 */
export function coalesced<Found>(read: () => Promise<Found>): () => Promise<Found> {
  let next: Promise<Found> | undefined;
  let underWay: Promise<unknown> | undefined;
  let asked = 0;

  /** Resolves when nobody has come for some turns of the event loop; after half a millisecond and a turn at most. */
  async function allHaveCome(): Promise<void> {
    let before = asked;
    const began = performance.now();
    for (let turn = 0, quiet = 0; turn < mostTurns && quiet < quietTurns; turn += 1) {
      // Turns are long where much is worked out: then nobody is kept waiting for more to come.
      if (performance.now() - began > mostMs) return;
      await turnsEnd();
      quiet = asked === before ? quiet + 1 : 0;
      before = asked;
    }
  }

  async function readNext(): Promise<Found> {
    // However it ended.
    await underWay;
    await allHaveCome();
    next = undefined;
    const found = read();
    const ended = () => (underWay = undefined);
    // Nobody begins another before this.
    underWay = found.then(ended, ended);
    return found;
  }

  return () => {
    asked += 1;
    return (next ??= readNext());
  };
}

/**
 * A turn with nothing to do takes some microseconds. Sixteen clients that ask without a pause are ten to a read with
 * these, and five where the next read begins at once, at two thirds of the throughput.
 */
const mostTurns = 16;
const mostMs = 0.5;
const quietTurns = 5;

const turnsEnd = () => new Promise<void>((resolve) => void setImmediate(resolve));
