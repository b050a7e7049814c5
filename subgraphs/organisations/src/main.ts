import { runService } from "@phong-trao/kit/service/run-service.ts";
import { organisations } from "./subgraph.ts";

await runService(organisations);
