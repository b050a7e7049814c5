import { runService } from "@phong-trao/kit/service/run-service.ts";
import { people } from "./subgraph.ts";

await runService(people);
