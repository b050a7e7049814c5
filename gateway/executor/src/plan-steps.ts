import type { FetchNode, PlanNode, QueryPlan } from "@apollo/query-planner";
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from "graphql";
import type { AnswerObject } from "@phong-trao/kit/execution/answer-object.ts";
import { inAnswer } from "./fetch-errors.ts";
import { mergeInto } from "./merge.ts";
import { objectsAt, type Path, placesOf } from "./places.ts";
import { representer, type Representation } from "./representations.ts";
import { rewriter } from "./rewrites.ts";
import type { Ask, Fetch, FetchAnswer } from "./source.ts";
import { subgraphsIn } from "./subgraphs-in.ts";

/** One request on its way through a plan. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly ask: Ask;
  /** The answer as far as it is known: all that subgraphs said, by response names. */
  readonly data: AnswerObject;
  readonly errors: GraphQLError[];
}

/** A step of a plan, ready to be taken any number of times. */
export type Step = (run: Run) => Promise<void> | undefined;

const nothing: Step = () => undefined;

export function planSteps(supergraph: GraphQLSchema, { node }: QueryPlan): Step {
  if (node === undefined) return nothing;
  if (node.kind === "Subscription") throw new Error("this gateway executes no subscriptions");
  return stepOf(supergraph, node, { path: [], isLast: true, canWait: false });
}

/** Where in a plan a step stands. */
interface Place {
  readonly path: readonly string[];
  /** Nothing comes after it. */
  readonly isLast: boolean;
  readonly canWait: boolean;
}

function stepOf(supergraph: GraphQLSchema, node: PlanNode, place: Place): Step {
  switch (node.kind) {
    case "Fetch":
      return fetchStep(supergraph, node, place);
    case "Flatten":
      return stepOf(supergraph, node.node, { ...place, path: [...place.path, ...node.path.map(String)] });
    case "Sequence": {
      const { nodes } = node;
      return oneAfterTheOther(
        nodes.map((each, at) =>
          stepOf(supergraph, each, { ...place, isLast: place.isLast && at === nodes.length - 1, canWait: false }),
        ),
      );
    }
    case "Parallel": {
      const later = place.isLast ? askedLater(node.nodes) : new Set<string>();
      const steps = node.nodes.map((each) =>
        stepOf(supergraph, each, { ...place, canWait: later.has(onlyFetch(each)?.serviceName ?? "") }),
      );
      return async (run) => void (await Promise.all(steps.map(async (step) => step(run))));
    }
    case "Condition": {
      const { condition } = node;
      const yes = node.ifClause === undefined ? nothing : stepOf(supergraph, node.ifClause, place);
      const no = node.elseClause === undefined ? nothing : stepOf(supergraph, node.elseClause, place);
      return (run) => (run.conditions[condition] === true ? yes(run) : no(run));
    }
    case "Defer":
      throw new Error("this gateway answers at once and defers nothing");
    default:
      throw new Error("a plan has a step that this gateway does not know");
  }
}

function oneAfterTheOther(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

/** The fetch that a step is, where it is nothing else. */
function onlyFetch(node: PlanNode): FetchNode | undefined {
  if (node.kind === "Flatten") return onlyFetch(node.node);
  return node.kind === "Fetch" ? node : undefined;
}

/** The subgraphs that are asked by anything but the first step of sequences that stand side by side. */
function askedLater(nodes: readonly PlanNode[]): ReadonlySet<string> {
  const later = nodes.flatMap((node) => (node.kind === "Sequence" ? node.nodes.slice(1) : []));
  return new Set(later.flatMap((node) => [...subgraphsIn(node)]));
}

function fetchStep(supergraph: GraphQLSchema, node: FetchNode, { path, canWait }: Place): Step {
  const { variableUsages = [], requires } = node;
  const fetch = {
    subgraph: node.serviceName,
    text: node.operation,
    operationName: node.operationName,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    path,
    canWait,
  };
  const variablesOf = picked(variableUsages);
  const adapt = rewriter(supergraph, node.outputRewrites);

  if (requires === undefined) {
    return async (run) => {
      const targets = objectsAt(run.data, path);
      if (targets.length === 0) return;
      const asked: Fetch = { ...fetch, variables: variablesOf(run.variables) };
      const answer = await answerTo(asked, run, undefined);
      const { data } = answer;
      if (data === undefined || data === null) return;
      adapt?.(data);
      for (const target of targets) mergeInto(target, data);
    };
  }

  const represent = representer(supergraph, requires);
  const prepare = rewriter(supergraph, node.inputRewrites);
  return async (run) => {
    const { representations, owners } = represented(objectsAt(run.data, path), represent, prepare);
    if (representations.length === 0) return;
    const variables = { ...variablesOf(run.variables), representations };
    const answer = await answerTo({ ...fetch, variables }, run, owners);
    if (answer.data === undefined || answer.data === null) return;
    const entities = answer.data["_entities"];
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      run.errors.push(
        new GraphQLError(`Expected "data._entities" to be a list of ${representations.length}`, { path: [...path] }),
      );
      return;
    }
    for (const [at, entity] of (entities as (AnswerObject | null)[]).entries()) {
      if (entity === null) continue;
      const mine = owners[at] ?? [];
      if (typeof entity["__typename"] !== "string") entity["__typename"] = mine[0]?.["__typename"];
      adapt?.(entity);
      for (const owner of mine) mergeInto(owner, entity);
    }
  };
}

/** The variables of the operation that a fetch uses. */
function picked(names: readonly string[]): (variables: Run["variables"]) => Readonly<Record<string, unknown>> {
  if (names.length === 0) return () => ({});
  return (variables) => {
    const used: Record<string, unknown> = {};
    for (const name of names) {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (value !== undefined) used[name] = value;
    }
    return used;
  };
}

interface Represented {
  readonly representations: readonly Representation[];
  /** For each representation, the objects of the answer that it stands for. */
  readonly owners: readonly (readonly AnswerObject[])[];
}

/** Each entity is asked for once, wherever it stands and however often. */
function represented(
  objects: readonly AnswerObject[],
  represent: (object: AnswerObject) => Representation | null,
  prepare: ((value: unknown) => void) | undefined,
): Represented {
  const representations: Representation[] = [];
  const owners: AnswerObject[][] = [];
  const numbers = new Map<string, number>();
  for (const object of objects) {
    const representation = represent(object);
    if (representation === null) continue;
    prepare?.(representation);
    const key = JSON.stringify(representation);
    const number = numbers.get(key);
    if (number !== undefined) {
      owners[number]?.push(object);
      continue;
    }
    numbers.set(key, representations.length);
    representations.push(representation);
    owners.push([object]);
  }
  return { representations, owners };
}

async function answerTo(fetch: Fetch, run: Run, owners: Represented["owners"] | undefined): Promise<FetchAnswer> {
  const answer = await run.ask(fetch);
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const placesOfEntity = owners === undefined ? undefined : placesIn(run.data, fetch.path, owners);
    for (const error of answer.errors) run.errors.push(...inAnswer(error, fetch, placesOfEntity));
  }
  return answer;
}

function placesIn(data: AnswerObject, path: readonly string[], owners: Represented["owners"]) {
  const places = placesOf(data, path);
  return (number: number): readonly Path[] => (owners[number] ?? []).flatMap((owner) => places.get(owner) ?? []);
}
