import { type HttpLimits, defaultHttpLimits, reachOverHttp } from "@phong-trao/gateway/over-http/over-http.ts";
import { turnsOfFetches } from "@phong-trao/gateway/over-http/turns-of-fetches.ts";
import type { Limits } from "@phong-trao/gateway/limits/limits.ts";
import { makeLog } from "@phong-trao/kit/service/log.ts";
import type { SigningKeys } from "@phong-trao/kit/service/keys.ts";
import { startService, type ServiceOptions, type RunningService } from "@phong-trao/kit/service/start-service.ts";
import { stand, type Stand } from "../gateway/stand.ts";
import { toy, type Toy, type ToyName } from "../gateway/toy.ts";
import { keys } from "../stack/services.ts";
import { front, type Front } from "./front.ts";

export interface ToyService extends RunningService {
  readonly lines: Record<string, unknown>[];
}

/** One subgraph of the toy as a service, on loopback. */
export async function toyService(
  running: Toy,
  name: ToyName,
  options: Partial<ServiceOptions> & { readonly keys?: SigningKeys } = {},
): Promise<ToyService> {
  const lines: Record<string, unknown>[] = [];
  const service = await startService({
    subgraph: { ...running.subgraphs[name], ping: async () => undefined },
    keys,
    host: "127.0.0.1",
    port: 0,
    log: makeLog("debug", { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }),
    ...options,
  });
  return { ...service, lines };
}

export interface ToyStand extends Stand {
  /** In front of the reviews. */
  readonly front: Front;
  readonly services: Readonly<Record<ToyName, ToyService>>;
}

/** The toy with its subgraphs as services, and with a front before the reviews where things can go wrong. */
export async function standOfServices(
  options: {
    readonly limits?: Partial<Limits>;
    readonly http?: Partial<HttpLimits>;
    /** Where the reviews are, if not behind the front. */
    readonly reviews?: URL;
  } = {},
): Promise<ToyStand> {
  await using started = new AsyncDisposableStack();
  const running = toy();
  const serve = (name: ToyName) =>
    toyService(running, name).then((service) => started.adopt(service, () => service.stop()));
  const services = { books: await serve("books"), authors: await serve("authors"), reviews: await serve("reviews") };
  const door = started.use(await front(services.reviews.url));
  const urls = {
    books: services.books.url,
    authors: services.authors.url,
    reviews: (options.reviews ?? door.url).href,
  };
  const turns = turnsOfFetches();
  const gateway = started.use(
    await stand({
      ...(options.limits && { limits: options.limits }),
      reach(name) {
        const url = new URL("/graphql", urls[name as ToyName]);
        const source = reachOverHttp({ name, url, key: keys[0] }, turns, { ...defaultHttpLimits, ...options.http });
        started.defer(() => source.close());
        return source;
      },
    }),
  );
  const everything = started.move();
  return { ...gateway, toy: running, services, front: door, [Symbol.asyncDispose]: () => everything.disposeAsync() };
}
