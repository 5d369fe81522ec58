import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { cite, sources } from "../../src/index.js";
import { toBibtex } from "../../src/provenance/bibtex.js";

describe("cite", () => {
  it("gives CSL-JSON that a citation processor renders", () => {
    for (const { id, publisher, published, url } of sources) {
      const reference = new Cite([cite(id, { style: "csl-json" })]);
      const text = reference.format("bibliography", { format: "text", template: "apa" });
      expect(text, id).toContain(publisher.replace(/\.$/, ""));
      expect(text, id).toContain(published?.slice(0, 4) ?? "n.d.");
      if (url !== undefined) expect(text, id).toContain(url);
    }
  });

  it("gives BibTeX that reads back as the same document", () => {
    for (const { id, title, publisher, published, url } of sources) {
      const [entry] = new Cite(cite(id, { style: "bibtex" })).data;
      expect(entry, id).toMatchObject({ id, title });
      expect(JSON.stringify(entry.author), id).toContain(JSON.stringify(publisher));
      expect(entry.URL, id).toBe(url);
      expect(entry.issued?.["date-parts"][0]?.slice(0, 2).join("-"), id).toBe(
        published?.split("-").slice(0, 2).map(Number).join("-"),
      );
    }
  });

  it("writes what TeX would take for commands so that it is printed", () => {
    const title = "50 % of {A_B} & #1 for $2 ~ ^ \\ end";
    const url = "https://example.org/a_b%20c?d=1&e=~f#g{h}\\";
    const entry = toBibtex({ id: "x", kind: "report", title, publisher: "P & Q", url, language: "en" } as never);
    expect(entry).toMatch(/^@techreport\{x,\n/);
    const [read] = new Cite(entry).data;
    expect(read.title).toBe(title);
    expect(read.URL).toBe("https://example.org/a_b%20c?d=1&e=~f#g%7Bh%7D%5C");
  });
});
