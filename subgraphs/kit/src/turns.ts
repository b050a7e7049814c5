/**
 * Questions of one client request are asked in turns: what comes up while the database still answers waits until it
 * has. So the same question from two branches of an operation goes into one statement, whichever branch was quicker,
 * and how many statements an operation takes depends neither on its rows nor on the weather.
 *
 * What it costs: a branch waits for the slowest statement of its turn.
 */
export class Turns {
  #answering = 0;
  #waiting: (() => void)[] = [];

  /** Calls `dispatch` when nothing is being answered and everything that could be asked by now has been. */
  atNext(dispatch: () => void): void {
    this.#waiting.push(dispatch);
    if (this.#answering === 0 && this.#waiting.length === 1) {
      this.#begin();
    }
  }

  async during<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
    this.#answering += 1;
    try {
      return await answer();
    } finally {
      this.#answering -= 1;
      if (this.#answering === 0 && this.#waiting.length > 0) {
        this.#begin();
      }
    }
  }

  /** After the promises that have just been kept have been heard of, and those that hear of these: as DataLoader does. */
  #begin(): void {
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        const dispatches = this.#waiting;
        this.#waiting = [];
        for (const dispatch of dispatches) {
          dispatch();
        }
      }),
    );
  }
}
