import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Returns what axe finds on a page by all of its rules: AAA, best practices and experimental ones too.
 * The contrast rule of AA is omitted, since that of AAA is stricter.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  // by the debugger, since the policy of the page would refuse it
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
