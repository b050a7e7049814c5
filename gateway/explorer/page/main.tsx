import "graphiql/style.css";
import "@fontsource/roboto-mono/latin.css";
import "@fontsource/roboto-mono/latin-ext.css";
import "@fontsource/roboto-mono/vietnamese.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./explorer.tsx";
import { fetchExamples } from "./examples.ts";

const place = document.querySelector("#page");
if (place === null) throw new Error("index.html has no element #page");
const examples = await fetchExamples();

createRoot(place).render(
  <StrictMode>
    <Explorer examples={examples} />
  </StrictMode>,
);
