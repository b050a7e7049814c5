import { useEditorContext } from "@graphiql/react";
import { useRef, type KeyboardEvent } from "react";
import { type Example, titleOf } from "./examples.ts";
import { useRunExample } from "./run-example.ts";
import type { Language, Texts } from "./texts.ts";
import icon from "./icon.svg";

interface TopBarProps {
  readonly examples: readonly Example[];
  readonly text: Texts;
  readonly language: Language;
  choose(language: Language): void;
}

export function TopBar({ examples, text, language, choose }: TopBarProps) {
  const { queryEditor } = useEditorContext({ nonNull: true });
  return (
    <header className="top-bar">
      {/* Past the documentation, whose every type is a stop of the Tab key. */}
      <button type="button" className="skip" onClick={() => queryEditor?.focus()}>
        {text.skip}
      </button>
      <h1>
        <img src={icon} alt="" width="24" height="24" />
        Phong Trào <small>{text.subtitle}</small>
      </h1>
      <Examples examples={examples} text={text} />
      <p className="top-bar-end">
        <select
          aria-label={text.language}
          value={language}
          onChange={({ target }) => choose(target.value as Language /* one of the options below */)}
        >
          <option value="vi">Tiếng Việt</option>
          <option value="en">English</option>
        </select>
        <a href="/explorer/licences.md">{text.licences}</a>
      </p>
    </header>
  );
}

/** One stop of the Tab key; the arrow keys go from one to the next. */
function Examples({ examples, text }: Pick<TopBarProps, "examples" | "text">) {
  const list = useRef<HTMLUListElement>(null);
  const runExample = useRunExample();
  return (
    <nav aria-label={text.examples} className="examples">
      <h2 title={text.examplesHint}>{text.examples}</h2>
      {examples.length === 0 && <p>{text.noExamples}</p>}
      <ul ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {examples.map((example, index) => (
          <li key={example.name}>
            <button
              type="button"
              tabIndex={index === 0 ? 0 : -1}
              title={example.description}
              onClick={() => runExample(example)}
            >
              {titleOf(example)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function moveFocus(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const buttons = [...(list?.querySelectorAll("button") ?? [])];
  if (step === undefined || buttons.length === 0) return;
  const here = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((here + step) % buttons.length)?.focus();
  event.preventDefault();
}
