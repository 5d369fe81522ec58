import { expect, it } from "vitest";
import { versionsPage } from "../../../scripts/site/versionsPage.js";

it("leads to the latest, and to every version by number, newest first", () => {
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
