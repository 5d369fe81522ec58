import { describe } from "vitest";
import { getSource, sources } from "../../src/index.js";
import { sourceSchema } from "../../src/schema/index.js";
import { type Change, itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

const date = "published: expected an ISO 8601 date, month or year";
const url = "url: expected an http(s) URL";

describe("sourceSchema", () => {
  itTakes(sourceSchema, sources);

  itRefusesChanges(sourceSchema, getSource("spectronet-2025"), [
    ["an unknown field", ["author"], "nobody", ': Unrecognized key: "author"'],
    ["a date in words", ["published"], "October 2024", date],
    ["month 13", ["published"], "2024-13", date],
    ["month 0", ["published"], "2024-00", date],
    ["day 32", ["published"], "2024-10-32", date],
    ["day 0", ["published"], "2024-10-00", date],
    ...["2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-11-31"].map(
      (day): Change => [
        `${day}, which there was not`,
        ["published"],
        day,
        "published: expected a day that its month has",
      ],
    ),
    ["a month of one digit", ["published"], "2024-1", date],
    ["a date with a time", ["published"], "2024-10-01T00:00:00Z", date],
    ["a year as number", ["published"], 2024, "published: Invalid input: expected string, received number"],
    ["an address without protocol", ["url"], "www.spectronet.de", url],
    ["an address of another protocol", ["url"], "ftp://www.spectronet.de", url],
    ["an address of a protocol that ends alike", ["url"], "xhttp://www.spectronet.de", url],
    ["an address of a protocol that begins alike", ["url"], "httpx://www.spectronet.de", url],
    ["an address that runs code", ["url"], "javascript:alert(1)", url],
    ["a language by name", ["language"], "English", "language: expected an ISO 639-1 code"],
    ["a language in capitals", ["language"], "EN", "language: expected an ISO 639-1 code"],
    ["a language of three letters", ["language"], "eng", "language: expected an ISO 639-1 code"],
    ["empty rights", ["rights"], "", "rights: expected trimmed text"],
    ["rights with white space before them", ["rights"], " CC BY 4.0", "rights: expected trimmed text"],
    [
      "an unknown kind",
      ["kind"],
      "blog",
      'kind: Invalid option: expected one of "brochure"|"news-item"|"press-release"|"web-page"|"standard"|"report"|"dataset"',
    ],
    [
      "an unknown way of reading",
      ["consulted"],
      "skimmed",
      'consulted: Invalid option: expected one of "full-text"|"excerpt"|"table-copy"',
    ],
  ]);

  itTakesChanges(sourceSchema, getSource("spectronet-2025"), [
    ["a year", ["published"], "2025"],
    ["a month", ["published"], "2025-07"],
    ["a day", ["published"], "2025-12-31"],
    ["the last day of February", ["published"], "2023-02-28"],
    ["a leap day", ["published"], "2024-02-29"],
    ["the leap day of a century", ["published"], "2000-02-29"],
  ]);
});
