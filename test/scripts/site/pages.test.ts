import { describe, expect, it } from "vitest";
import { dressPage, eachElement, versionsPage } from "../../../scripts/site/pages.js";

describe("dressPage", () => {
  it("gives headings that skip a level the next level, and leaves the others", () => {
    const page = dressPage('<h1>a</h1><h4 id="b">b</h4><h5>c</h5><h2>d</h2><h3>e</h3>');
    expect(page).toBe('<h1>a</h1><h4 aria-level="2" id="b">b</h4><h5 aria-level="3">c</h5><h2>d</h2><h3>e</h3>');
  });

  it("leaves no link inside a collapsible heading", () => {
    const link = '<a href="#x" aria-label="Permalink" class="tsd-anchor-icon"><svg></svg></a>';
    expect(dressPage(`<h1>z</h1><summary><h2>x${link}</h2></summary><h3>y${link}</h3>`)).toBe(
      `<h1>z</h1><summary><h2>x</h2></summary><h3>y${link}</h3>`,
    );
  });

  it("links from any depth to the explorer and to the guides of the same version", () => {
    const page = dressPage('<html data-base="../"><header class="x"></header>');
    expect(page).toContain('<a href="../../../../index.html?view=map">Map</a>');
    expect(page).toContain('<a href="../documents/docs_benchmarks.html">Benchmarks</a>');
  });
});

describe("eachElement", () => {
  const shout = (html: string) => eachElement(html, "b", (element) => element.toUpperCase());

  it("changes every element with the name, tags included, and nothing else", () => {
    expect(shout('a<b class="x">c</b>d<i>e</i><b>f</b>g')).toBe('a<B CLASS="X">C</B>d<i>e</i><B>F</B>g');
  });

  it("ignores a tag without its counterpart", () => {
    expect(shout("a<b>c")).toBe("a<b>c");
    expect(shout("a</b>c")).toBe("a</b>c");
    expect(shout("")).toBe("");
  });
});

describe("versionsPage", () => {
  it("links to the latest version, and to every version by number, newest first", () => {
    const page = versionsPage(["1.2.0", "1.10.0", "0.9.1"], "../assets/page.css");
    const links = [...page.matchAll(/<li><a href="([^"]+\/api\/index\.html)">([^<]+)</g)].map(([, href, name]) => [
      href,
      name,
    ]);
    expect(links.slice(1)).toEqual([
      ["latest/api/index.html", "The latest"],
      ["1.10.0/api/index.html", "1.10.0"],
      ["1.2.0/api/index.html", "1.2.0"],
      ["0.9.1/api/index.html", "0.9.1"],
    ]);
  });
});
