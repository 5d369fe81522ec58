import { describe } from "vitest";
import { httpsUrls } from "../../../scripts/rules/httpsUrls.js";
import { altered, REMOVED } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";

const news = positionOf("sources", "spectronet-2025");
const address = positionOf("sources", "invest-in-hessen-htai");
const problem = (place: number, url: string) => ({
  path: ["sources", place, "url"],
  message: `expected https, or a note that says why it is http, got "${url}"`,
});

describe("httpsUrls", () => {
  itKeepsRule(httpsUrls, "httpsUrls");

  itIsBrokenBy(httpsUrls, [
    [
      "an http address whose note tells of something else",
      (dataset) => altered(dataset, ["sources", news, "url"], "http://www.spectronet.de"),
      problem(news, "http://www.spectronet.de"),
    ],
    [
      "an http address without a note",
      (dataset) => altered(dataset, ["sources", address, "note"], REMOVED),
      problem(address, "http://www.invest-in-hessen.de/dynasite.cfm?dsmid=8969"),
    ],
    [
      "a note that names https alone",
      (dataset) => altered(dataset, ["sources", address, "note"], "There is no https."),
      problem(address, "http://www.invest-in-hessen.de/dynasite.cfm?dsmid=8969"),
    ],
    [
      "an http address anywhere else",
      (dataset) => altered(dataset, ["clusters", 0, "seat", "value", "page"], "http://www.5-ht.com"),
      {
        path: ["clusters", 0, "seat", "value", "page"],
        message: 'expected https, or a note that says why it is http, got "http://www.5-ht.com"',
      },
    ],
  ]);

  itAllows(httpsUrls, [
    ["no address", (dataset) => altered(dataset, ["sources", news, "url"], REMOVED)],
    ["a text that speaks of http", (dataset) => altered(dataset, ["sources", news, "title"], "On http: a protocol")],
  ]);
});
