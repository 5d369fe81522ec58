import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on a page, with every rule that it has: those for AAA, best practices and the experimental ones among them.
 * The contrast that AA asks for is left to that of AAA, which asks for more.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  // by the debugger and not by the page, whose policy would refuse it
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const rules = tool.getRules().map(({ ruleId }) => ruleId);
    const { violations } = await tool.run({
      runOnly: { type: "rule", values: rules.filter((rule) => rule !== "color-contrast") },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
