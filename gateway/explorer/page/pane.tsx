import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { type GraphiQLPlugin, usePluginStore } from "@graphiql/react";
import type { ReactNode } from "react";

export const panes = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

const kept = "phong-trao:pane";

/** What was open last, also nothing; on a first visit the documentation, unless the window is too narrow for both. */
export function rememberedPane(): GraphiQLPlugin | undefined {
  const last = localStorage.getItem(kept);
  if (last !== null) return panes.find(({ title }) => title === last);
  return globalThis.matchMedia("(width >= 800px)").matches ? DOC_EXPLORER_PLUGIN : undefined;
}

export function rememberPane(pane: GraphiQLPlugin | null): void {
  localStorage.setItem(kept, pane?.title ?? "");
}

/** GraphiQL learns of its panes after its first rendering and would hide for good the one that should be open. */
export function OncePanesAreKnown({ children }: { readonly children: ReactNode }) {
  const { plugins } = usePluginStore();
  return plugins.length === 0 ? null : children;
}
