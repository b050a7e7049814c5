import { registerHooks } from "node:module";

/** Runs in a process of its own: notes every module that is loaded, however it is asked for. */
const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});

const { Environment } = await import("@phong-trao/kit/service/environment.ts");
const { readObserveSettings } = await import("@phong-trao/kit/observed/settings.ts");
const { startObserving } = await import("@phong-trao/kit/observed/observed.ts");
const { makeLog } = await import("@phong-trao/kit/service/log.ts");
const settings = readObserveSettings(new Environment(process.env), 4000);
const log = makeLog("silent");
const { startService } = await import("@phong-trao/kit/service/start-service.ts");

const ofService = await startObserving({ service: "books", env: process.env, log, ...settings });
const { toy } = await import("../gateway/toy.ts");
const { keys } = await import("../stack/services.ts");
const subgraph = { ...toy().subgraphs.books, ping: async () => undefined };
const service = await startService({ subgraph, keys, host: "127.0.0.1", port: 0, log, observed: ofService });
const { stand } = await import("../gateway/stand.ts");
const observed = await startObserving({ service: "gateway", env: process.env, log, ...settings });
const s = await stand({ observed });
const { body } = await s.ask(`{ book(id: 1) { title stars } }`);
await s.gateway.stop();
await service.stop();
const packages = new Set(loaded.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []));
process.stdout.write(JSON.stringify({ answer: body, packages: [...packages] }));
process.exit(0);
