import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type CitationStyle, cite, InvalidArgumentError, sources, UnknownIdError } from "../../src/index.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

/** What the CSL data schema (citationstyles.org, csl-data.json) says of the fields that we use; it allows no unknown ones. */
const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum(["article-newspaper", "dataset", "pamphlet", "report", "standard", "webpage"]),
  title: z.string(),
  author: z.array(z.strictObject({ literal: z.string() })),
  publisher: z.string(),
  issued: z.strictObject({ "date-parts": z.array(z.array(z.number()).min(1).max(3)).length(1) }).optional(),
  edition: z.string().optional(),
  genre: z.string().optional(),
  URL: z.string().optional(),
  language: z.string(),
});

describe("cite", () => {
  keepsDataset();

  it("writes a line for readers", () => {
    expect(cite("gtai-2024")).toBe(
      "Germany Trade & Invest: Medical Technology Clusters in Germany. Issue 2025/2026, order number 20854-3. 2024-10",
    );
    expect(cite("hamburg-business-life-science-nord", { style: "text" })).toBe(
      "Hamburg Business: Article on Life Science Nord. 2024-03-12. " +
        "https://hamburg-business.com/de/news/cluster-life-science-nord-geschaeftsfuehrerin-gesucht",
    );
  });

  it("tells of every source all that it states, in every style", () => {
    for (const { id, title, publisher, published, edition, url } of sources) {
      const text = cite(id);
      for (const part of [title, publisher, published, edition, url]) expect(text, id).toContain(part ?? "");
      expect(text, id).not.toMatch(/undefined|null|\n/);
    }
  });

  it("gives CSL-JSON as its schema demands", () => {
    for (const { id, published } of sources) {
      const item = cite(id, { style: "csl-json" });
      expect(cslItem.parse(item)).toEqual(item);
      expect(item.issued?.["date-parts"][0]?.join("-"), id).toBe(published?.replaceAll("-0", "-"));
      expect(JSON.parse(JSON.stringify(item))).toEqual(item);
    }
    expect(cite("gtai-2024", { style: "csl-json" })).toStrictEqual({
      id: "gtai-2024",
      type: "pamphlet",
      title: "Medical Technology Clusters in Germany",
      author: [{ literal: "Germany Trade & Invest" }],
      publisher: "Germany Trade & Invest",
      issued: { "date-parts": [[2024, 10]] },
      edition: "Issue 2025/2026, order number 20854-3",
      language: "en",
    });
    expect(cite("gesundheitsindustrie-bw-biopro", { style: "csl-json" })).toStrictEqual({
      id: "gesundheitsindustrie-bw-biopro",
      type: "webpage",
      title: "Press release on ten years of BIOPRO",
      author: [{ literal: "BIOPRO Baden-Württemberg GmbH" }],
      publisher: "BIOPRO Baden-Württemberg GmbH",
      genre: "Press release",
      URL: "https://www.gesundheitsindustrie-bw.de/en/article/press-release/biopro-baden-wuerttemberg-10-years",
      language: "en",
    });
    expect(sources.map(({ id }) => cite(id, { style: "csl-json" }).type)).toEqual(
      sources.map(
        ({ kind }) =>
          (
            ({
              brochure: "pamphlet",
              "news-item": "article-newspaper",
              "press-release": "webpage",
              "web-page": "webpage",
            }) as Record<string, string>
          )[kind] ?? kind,
      ),
    );
  });

  it("writes BibTeX a field a line, a report as one, and what is not stated not at all", () => {
    expect(cite("gtai-2024", { style: "bibtex" })).toBe(
      [
        "@misc{gtai-2024,",
        "  author = {{Germany Trade \\& Invest}},",
        "  title = {{Medical Technology Clusters in Germany}},",
        "  publisher = {Germany Trade \\& Invest},",
        "  year = {2024},",
        "  month = {10},",
        "  note = {Issue 2025/2026, order number 20854-3},",
        "  language = {english},",
        "}",
      ].join("\n"),
    );
    const report = "@techreport{krankenhaus-report-2017,\n  author = {{Wissenschaftliches Institut der AOK}},\n";
    const text = cite("krankenhaus-report-2017", { style: "bibtex" });
    expect(text.startsWith(report)).toBe(true);
    expect(text).toContain("\n  institution = {Wissenschaftliches Institut der AOK},\n  language = {german},\n}");
  });

  it("names the language of every source as the package babel does", () => {
    for (const { id, language } of sources) {
      const name = new Intl.DisplayNames("en", { type: "language" }).of(language)?.toLowerCase();
      expect(cite(id, { style: "bibtex" }), id).toContain(`language = {${name}}`);
    }
  });

  it("suggests the source that was meant", () => {
    expect(refusal(UnknownIdError, "gtai-2025", () => cite("gtai-2025" as never))).toMatchObject({
      kind: "source",
      suggestions: ["gtai-2024"],
    });
  });

  describe("as style", () => {
    it.each(strangeValues.filter(([, value]) => value !== undefined))("refuses %s", (_, value) => {
      const style = value as CitationStyle;
      expect(refusal(InvalidArgumentError, value, () => cite("gtai-2024", { style })).message).toMatch(
        /^invalid style: expected "text", "bibtex" or "csl-json", got \S/,
      );
    });
  });

  itRefuses(cite, UnknownIdError);
});
