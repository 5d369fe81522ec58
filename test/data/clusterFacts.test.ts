import { describe, expect, it } from "vitest";
import { type Cluster, clusters, getCluster, getSource, type SourceId } from "../../src/index.js";
import { clusterFacts } from "../support/clusterFacts.js";

interface Fact {
  readonly source: SourceId;
  readonly asOf?: string;
  readonly basis: string;
  readonly note?: string;
  readonly comparator?: string;
}

/** The facts of a cluster that the second list holds, by the name that they bear there. */
function* factsOf(cluster: Cluster): Iterable<readonly [field: string, value: string | number, fact: Fact]> {
  for (const field of ["website", "legalName", "legalForm", "operator", "founded", "members"] as const) {
    const fact = cluster[field];
    if (fact !== undefined) yield [field, fact.value, fact];
  }
  for (const label of cluster.labels ?? []) {
    yield ["label", [label.name, label.level, label.awarded].filter(Boolean).join(" "), label];
  }
}

const line = ([field, value, { source, comparator, asOf, basis }]: readonly [string, string | number, Fact]) => {
  const host = new URL(getSource(source).url ?? "").hostname.replace(/^www\./, "");
  const marks = [comparator, asOf, basis === "inferred" ? basis : undefined].filter(Boolean).join(", ");
  return `  ${[field, value, host, marks].filter(Boolean).join(" | ")}`;
};

const facts = clusters.flatMap((cluster) => [...factsOf(cluster)].map(([field, , fact]) => ({ cluster, field, fact })));

describe("the facts on the clusters that the brochure does not hold", () => {
  it("are those of the second list, in its order", () => {
    const lines = clusters.flatMap((cluster) => [cluster.id, ...[...factsOf(cluster)].map(line)]);
    expect(lines.join("\n")).toBe(clusterFacts);
  });

  it("say where sources disagree, or what the value is of", () => {
    const noted = (id: Parameters<typeof getCluster>[0]) => getCluster(id).founded?.note;
    expect(noted("medical-valley-emn")).toMatch(/2006/);
    expect(noted("life-science-nord")).toMatch(/2003/);
    expect(noted("biopro")).toMatch(/2003/);
    expect(noted("biolago")).toMatch(/2005/);
    expect(noted("healthcapital")).toMatch(/2006/);
    expect(getCluster("5-ht").seat.note).toMatch(/Ludwigshafen/);
    expect(getCluster("innomed").legalName?.note).toMatch(/brochure/);
  });

  it("are sites over https, or say that they were not read that way", () => {
    const plain = clusters.filter(({ website }) => website?.value.startsWith("http:"));
    expect(plain.map(({ id, website }) => [id, website?.note])).toEqual([
      ["medicalmountains", "Read over http."],
      ["microtec-suedwest", "Read over http."],
    ]);
  });

  it("are from no document that is older than the day they are dated to", () => {
    for (const { cluster, field, fact } of facts) {
      const { published } = getSource(fact.source);
      if (published !== undefined && fact.asOf !== undefined) {
        expect(published >= fact.asOf, `${cluster.id} ${field}`).toBe(true);
      }
    }
  });

  it("name as having no legal form only what others run", () => {
    const formless = clusters.filter(({ legalForm }) => legalForm?.value === "none");
    expect(formless).toHaveLength(4);
    for (const { operator, legalName } of formless) {
      expect(operator).toBeDefined();
      expect(legalName).toBeUndefined();
    }
  });
});

describe("labels", () => {
  const labels = clusters.flatMap((cluster) => cluster.labels ?? []);

  it("have a level just where they are those of the ECEI", () => {
    expect(labels.length).toBeGreaterThan(20);
    for (const { name, level } of labels) expect(level !== undefined, name).toBe(name === "ECEI");
  });

  it("are never said to be held today: no record has a field or a word for it", () => {
    const known = ["name", "level", "awarded", "source", "asOf", "note", "basis"];
    for (const label of labels) {
      expect(Object.keys(label).filter((field) => !known.includes(field))).toEqual([]);
      expect(label.note ?? "").not.toMatch(/current|today|holds/i);
    }
  });
});
