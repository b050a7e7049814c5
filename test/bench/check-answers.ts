import type { Contestant } from "./contestants/contestant.ts";
import { type LineUp, inOneLine } from "./line-up.ts";
import { post } from "./load/post.ts";
import type { Asked } from "./load/turn.ts";
import { firstDifference, WrongAnswer } from "./same-answers.ts";
import type { Question, QuestionsWorkload } from "./workloads/workload.ts";

interface Answer {
  readonly data?: never;
  readonly errors?: readonly unknown[];
}

/**
 * Asks everybody everything once. What is wrong with ours, or with a statement of ours, ends the benchmark before
 * anything is timed; a rival that says something else is left out with where it parts.
 *
 * @returns for each who is right the questions with its answers, byte for byte as it gave them
 */
export async function checkedAnswers(
  workload: QuestionsWorkload,
  questions: readonly Question[],
  lineUp: LineUp,
): Promise<ReadonlyMap<Contestant, readonly Asked[]>> {
  const right = new Map<Contestant, readonly Asked[]>();
  const answers: Answer[] = [];
  right.set(
    lineUp.ours,
    await each(questions, async (question) => {
      const { sent, body, answer } = await asked(workload, lineUp.ours, question);
      const problem = workload.wrong(answer.data as never, question);
      if (problem !== undefined) throw wrong(workload, lineUp.ours, sent, problem);
      answers.push(answer);
      return { question: sent, answer: body };
    }),
  );
  for (const other of lineUp.others) {
    try {
      right.set(other, await comparedWithOurs(workload, other, questions, answers, lineUp));
    } catch (problem) {
      if (isStatement(workload, other)) throw problem;
      lineUp.without[other.name] = inOneLine(problem);
    }
  }
  return right;
}

const isStatement = ({ besides = {} }: QuestionsWorkload, { name }: Contestant) => name === "limit" || name in besides;

function comparedWithOurs(
  workload: QuestionsWorkload,
  other: Contestant,
  questions: readonly Question[],
  answers: readonly Answer[],
  { mappingOf }: LineUp,
): Promise<readonly Asked[]> {
  const mapping = mappingOf(other.name);
  const { shown } = mapping ?? (other.name === "limit" ? workload.limit : workload.besides?.[other.name]) ?? {};
  return each(questions, async (question, at) => {
    const { sent, body, answer } = await asked(workload, other, mapping?.question(question) ?? question);
    const ours = answers[at]?.data as never;
    const one = shown === undefined ? ours : shown(ours);
    const theirs = mapping === undefined ? answer.data : mapping.inOurWords(answer.data as never);
    const problem = firstDifference(one, theirs);
    if (problem !== undefined) throw wrong(workload, other, sent, problem);
    return { question: sent, answer: body };
  });
}

/** The answer, which has data and no errors. */
async function asked(workload: QuestionsWorkload, contestant: Contestant, question: Question) {
  const sent = Buffer.from(JSON.stringify(question));
  const { status, body } = await post(contestant.url, sent, { anonymous: workload.cached === true });
  if (status !== 200) throw wrong(workload, contestant, sent, `answered ${status}: ${body.toString().slice(0, 400)}`);
  const answer = JSON.parse(body.toString()) as Answer;
  if (answer.errors !== undefined)
    throw wrong(workload, contestant, sent, `answered ${JSON.stringify(answer.errors[0])}`);
  return { sent, body, answer };
}

const wrong = ({ name }: QuestionsWorkload, contestant: Contestant, sent: Buffer, what: string) =>
  new WrongAnswer(
    [`${name}: ${contestant.name}: ${what}`, `  question: ${sent.toString().slice(0, 400)}`, contestant.said()].join(
      "\n",
    ),
  );

async function each<Value, Result>(
  values: readonly Value[],
  work: (value: Value, at: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [at, value] of values.entries()) results.push(await work(value, at));
  return results;
}
