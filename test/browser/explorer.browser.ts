import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readExamples } from "@phong-trao/gateway/examples.ts";
import { type Platform, startPlatform } from "../stack/platform.ts";
import { visitor } from "./chromium.ts";

let platform: Platform;
beforeAll(async () => void (platform = await startPlatform()));
afterAll(() => platform[Symbol.asyncDispose]());

const open = (page: Page, path = "/explorer") => page.goto(`${platform.url}${path}`);
const answer = (page: Page) => page.locator(".graphiql-response .CodeMirror-code");
const editor = (page: Page) => page.locator(".graphiql-query-editor .CodeMirror");
const example = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("whoever opens the address of the platform finds an example, runs it with one click and sees the answer", async () => {
  await using v = await visitor("en-US");
  await open(v.page, "/");
  expect(new URL(v.page.url()).pathname).toBe("/explorer");
  await expect
    .poll(() => v.page.getByRole("navigation", { name: "Examples" }).getByRole("button").count())
    .toBe(readExamples().length);

  await example(v.page, "Why Is This Number 127").click();
  await answer(v.page).getByText("127", { exact: true }).first().waitFor();
  await v.page.getByRole("tab", { name: "WhyIsThisNumber127" }).waitFor();

  // A second click runs it again where it is; another example gets a tab of its own.
  await example(v.page, "One Code Two Communes").click();
  await answer(v.page).getByText('"Xã Hàm Kiệm"').first().waitFor();
  await example(v.page, "Why Is This Number 127").click();
  await answer(v.page).getByText("127", { exact: true }).first().waitFor();
  expect(await v.page.getByRole("tab").count()).toBe(3);

  expect(v.complaints).toEqual([]);
  expect([...v.origins]).toEqual([platform.url]);
});

test("every example of the list runs and answers without an error", async () => {
  await using v = await visitor("en-US");
  await open(v.page);
  for (const { name } of readExamples()) {
    const answered = v.page.waitForResponse(
      (response) =>
        response.url().endsWith("/graphql") && response.request().postData()?.includes(`query ${name}`) === true,
    );
    await example(v.page, name.replaceAll(/(?<=[a-z])(?=[A-Z\d])/g, " ")).click();
    const { data, errors } = (await (await answered).json()) as { data?: unknown; errors?: unknown };
    expect({ name, errors }).toEqual({ name, errors: undefined });
    expect(data).toBeTruthy();
  }
  expect(v.complaints).toEqual([]);
});

test("the editor completes a field, and the documentation in front of the reader describes it", async () => {
  await using v = await visitor("en-US");
  await open(v.page);
  await v.page.getByText("Root Types").waitFor();

  await editor(v.page).click();
  await v.page.keyboard.press("Control+A");
  await v.page.keyboard.type("{ regis");
  const suggestion = v.page.locator(".CodeMirror-hints").getByText("register", { exact: true });
  await suggestion.waitFor();
  await v.page.keyboard.press("Enter");
  await v.page.keyboard.type(" { dataVersion } }");
  await v.page.getByRole("tab", { name: "<untitled>" }).waitFor();
  await v.page.keyboard.press("Control+Enter");
  await answer(v.page).getByText('"dataVersion"').waitFor();

  const docs = v.page.locator(".graphiql-doc-explorer");
  await docs.getByRole("link", { name: "Query", exact: true }).click();
  await docs.getByRole("link", { name: "register", exact: true }).click();
  const described = (await platform.ask(`{ __type(name: "Query") { fields { name description } } }`)).data.__type
    .fields;
  const { description } = described.find(({ name }: { name: string }) => name === "register");
  await expect.poll(() => docs.innerText()).toContain(description.split("\n")[0].split("`")[0]);

  expect(v.complaints).toEqual([]);
  expect([...v.origins]).toEqual([platform.url]);
});

test("variables, headers, the language and the open pane are kept between visits", async () => {
  await using v = await visitor("vi-VN");
  await open(v.page);
  await expect.poll(() => v.page.title()).toBe("Phong Trào · khám phá dữ liệu");
  await v.page.getByLabel("Ngôn ngữ").selectOption("en");
  await v.page.getByRole("button", { name: "Hide Documentation Explorer" }).click();
  await v.page.getByRole("button", { name: "Variables" }).click();
  await type(v.page, 0, '{ "code": "23128" }');
  await v.page.getByRole("button", { name: "Headers" }).click();
  await type(v.page, 1, '{ "x-request-id": "from-the-explorer" }');
  await editor(v.page).click();
  await v.page.keyboard.press("Control+A");
  await v.page.keyboard.type("query Kept($code: String!) { commune(code: $code) { name ", { delay: 5 });
  await v.page.getByRole("tab", { name: "Kept" }).waitFor();
  await expect.poll(() => v.page.evaluate(`localStorage.getItem("graphiql:tabState")`)).toContain("from-the-explorer");

  await v.page.reload();
  await v.page.getByRole("tab", { name: "Kept" }).waitFor();
  const asked = v.page.waitForRequest((request) => request.postData()?.includes("Kept") === true);
  await v.page.getByRole("button", { name: "Execute query (Ctrl-Enter)" }).click();
  const request = await asked;
  expect(request.postDataJSON()).toMatchObject({ variables: { code: "23128" } });
  expect(request.headers()["x-request-id"]).toBe("from-the-explorer");
  await answer(v.page).getByText('"Xã Hàm Kiệm"').waitFor();
  expect(await v.page.title()).toBe("Phong Trào · explorer");
  expect(await v.page.getByRole("button", { name: "Show Documentation Explorer" }).count()).toBe(1);
  expect(v.complaints).toEqual([]);
});

test("the whole page can be used without a mouse", async () => {
  await using v = await visitor("en-US");
  await open(v.page);
  await example(v.page, "The Register").waitFor();
  await v.page.keyboard.press("Tab");
  expect(await focused(v.page)).toBe("Go to the editor");
  await v.page.keyboard.press("Tab");
  await v.page.keyboard.press("ArrowRight");
  await v.page.keyboard.press("ArrowRight");
  expect(await focused(v.page)).toBe("One Code Two Communes");
  await v.page.keyboard.press("Enter");
  await answer(v.page).getByText('"Xã Hàm Kiệm"').first().waitFor();

  // From the editor on with Tab alone, and back: nothing keeps the focus.
  await v.page.keyboard.press("Shift+Tab");
  await v.page.keyboard.press("Shift+Tab");
  expect(await focused(v.page)).toBe("Go to the editor");
  await v.page.keyboard.press("Enter");
  const stops = [await focused(v.page)];
  while (stops.length < 12) {
    await v.page.keyboard.press("Tab");
    stops.push(await focused(v.page));
  }
  expect(stops).toEqual(
    expect.arrayContaining(["Execute query (Ctrl-Enter)", "Prettify query (Shift-Ctrl-P)", "Variables", "Headers"]),
  );
  expect(stops.filter((stop) => stop.startsWith("editor")).length).toBeGreaterThan(1);
});

test("in a narrow window the editor stands above its answer and nothing runs out of it", async () => {
  await using v = await visitor("vi-VN", { width: 420, height: 800 });
  await open(v.page);
  await example(v.page, "One Code Two Communes").click();
  await answer(v.page).getByText('"Xã Hàm Kiệm"').first().waitFor();
  const above = await v.page.locator(".graphiql-editors").boundingBox();
  const below = await v.page.locator(".graphiql-response").boundingBox();
  expect(below?.y).toBeGreaterThan(above?.y ?? Infinity);
  expect(await v.page.evaluate(`document.documentElement.scrollWidth`)).toBe(420);
  expect(v.complaints).toEqual([]);
});

test("whom Apollo Sandbox cannot reach its vendor for, a link leads to the explorer", async () => {
  await using v = await visitor("en-US");
  await open(v.page, "/graphql");
  await v.page.getByRole("link", { name: "/explorer" }).first().click();
  await example(v.page, "The Register").waitFor();
  expect(new URL(v.page.url()).pathname).toBe("/explorer");
});

async function type(page: Page, index: number, text: string): Promise<void> {
  await page.locator(".graphiql-editor-tool .CodeMirror").nth(index).click();
  // Not typed: the editor closes brackets by itself.
  await page.keyboard.insertText(text);
}

/** What has the focus: its name; of an editor, which. */
function focused(page: Page): Promise<string> {
  // As text: these tests have no types of the browser.
  return page.evaluate(`(() => {
    const element = document.activeElement;
    const within = element.closest(".CodeMirror");
    if (within) return "editor " + within.parentElement.className + " " + within.parentElement.parentElement.className;
    return element.getAttribute("aria-label") || element.textContent;
  })()`);
}
