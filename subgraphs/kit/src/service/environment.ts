import { StartError } from "./start-error.ts";

/**
 * Reads settings from environment variables. A variable that is set to nothing counts as not set, as in a compose file.
 * Everything that is wrong is collected, to be told at once.
 */
export class Environment {
  readonly #env: NodeJS.ProcessEnv;
  readonly #wrong: string[] = [];

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  read<T>(name: string, fallback: T, parse: (text: string) => T | Wrong): T {
    const text = this.#env[name]?.trim();
    if (text === undefined || text === "") return fallback;
    const value = parse(text);
    if (!(value instanceof Wrong)) return value;
    this.#wrong.push(`${name} is ${value.shown ?? `"${text}"`}, but must be ${value.expected}.`);
    return fallback;
  }

  /** `expected` says what it must be where it is not set at all. */
  need<T>(name: string, expected: string, parse: (text: string) => T | Wrong): T {
    const value = this.read<T | undefined>(name, undefined, parse);
    if (value === undefined && (this.#env[name]?.trim() ?? "") === "") {
      this.#wrong.push(`${name} is not set, but must be ${expected}.`);
    }
    // Never used where it is undefined: `finish` throws first.
    return value as T;
  }

  /** Throws a StartError that names everything that was wrong. */
  finish<Settings>(settings: Settings): Settings {
    if (this.#wrong.length > 0) throw new StartError(this.#wrong.join("\n"));
    return settings;
  }
}

export class Wrong {
  readonly expected: string;
  /** What to say instead of the text itself, which may hold a password. */
  readonly shown: string | undefined;

  constructor(expected: string, shown?: string) {
    this.expected = expected;
    this.shown = shown;
  }
}
