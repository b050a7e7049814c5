import { runService } from "@phong-trao/kit/service/run-service.ts";
import { movements } from "./subgraph.ts";

await runService(movements);
