import type { Subgraph } from "@phong-trao/kit/define-subgraph.ts";
import { movements } from "@phong-trao/movements";
import { organisations } from "@phong-trao/organisations";
import { people } from "@phong-trao/people";

/** Those of the platform, in the order in which they are migrated and loaded; without the gateway, which rivals have not. */
export const subgraphs: readonly Subgraph[] = [organisations, movements, people];
