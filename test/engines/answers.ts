import {
  clusters,
  clustersNear,
  complementarity,
  createCatalog,
  dataset,
  findClusters,
  focusAreas,
  focusCounts,
  minimalCovers,
  rankClusters,
  similarClusters,
  specialization,
} from "medtech-germany";
import { randomCatalog, randomRequest } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

/** Answers of the built package, one a line, with all their digits: the same text on every engine. */
const lines: string[] = [dataset.digest];
const add = (question: string, answer: readonly (string | number)[]) => lines.push(`${question}: ${answer.join(" ")}`);

const random = seededRandom(1895);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const point = () => ({ latitude: random() * 180 - 90, longitude: random() * 360 - 180 });

const own = randomCatalog(random, 150, 70);
const few = { ...own, clusters: own.clusters.slice(0, 30) };
for (const [name, data, catalog, wishes] of [
  ["shipped", { clusters, focusAreas }, undefined, 600],
  ["own", own, createCatalog(own), 150],
  ["few", few, createCatalog(few), 150],
] as const) {
  const ids = data.clusters.map(({ id }) => id);
  const areas = data.focusAreas.map(({ id }) => id);
  for (let i = 0; i < wishes; i++) {
    const wanted = randomRequest(random, areas);
    const options = {
      rarity: random() < 0.6,
      focusPenalty: random() < 0.5 ? 0 : random(),
      minScore: random() < 0.7 ? 0 : random(),
      ...(random() < 0.5 && { limit: Math.floor(random() * 100) }),
      catalog,
    };
    const ranked = rankClusters(wanted, options as never);
    add(
      `${name} rank ${i}`,
      ranked.flatMap(({ cluster, score }) => [cluster.id, score]),
    );
    add(
      `${name} weights ${i}`,
      ranked.slice(0, 1).flatMap((match) => match.matched.map(({ weight }) => weight)),
    );
    if (i % 10 > 0) continue;
    const [a, b] = [pick(ids), pick(ids)];
    const covers = minimalCovers(wanted, { limit: 20, among: ids.filter(() => random() < 0.4), catalog } as never);
    add(`${name} covers ${i}`, [
      ...covers.covers.map((cover) => cover.map(({ id }) => id).join("+")),
      ...covers.uncoverable,
    ]);
    const near = clustersNear(point(), { limit: 20, catalog } as never);
    add(
      `${name} near ${i}`,
      near.flatMap(({ cluster, distanceKm }) => [cluster.id, distanceKm]),
    );
    const similar = similarClusters(a as never, { limit: 20, catalog } as never);
    add(
      `${name} similar to ${a}`,
      similar.flatMap(({ cluster, similarity }) => [cluster.id, similarity]),
    );
    add(`${name} gain of ${a} and ${b}`, [complementarity(a as never, b as never, wanted, { catalog } as never)]);
    add(
      `${name} quotients of ${a}`,
      areas.map((area) => specialization(a as never, area as never, { catalog } as never)),
    );
    add(
      `${name} facets`,
      focusCounts(Object.keys(wanted).slice(0, 2) as never, { catalog } as never).map(({ count }) => count),
    );
  }
}
for (const { latitude, longitude } of clusters.map(({ seat }) => seat.value)) {
  // beside the antipode, where a formula is weakest, and at home, where it is nothing
  const there = { latitude: -latitude, longitude: longitude - 180 };
  for (const from of [
    { latitude, longitude },
    { ...there, latitude: there.latitude + 0.001 },
  ]) {
    add(
      `near ${from.latitude}`,
      clustersNear(from).flatMap(({ cluster, distanceKm }) => [cluster.id, distanceKm]),
    );
  }
}
for (const text of ["SÜDWEST", "sudwest", "su\u0308dwest", "5HT", "e.V.", "STRAẞE", "\ud800", "İ", "medizin nrw"]) {
  add(
    `find ${JSON.stringify(text)}`,
    findClusters(text).map(({ id }) => id),
  );
}

// two clusters whose scores differ by less than what is compared: with Math.log, V8 and JavaScriptCore ranked them differently
for (const plasma of [8.075, 18.106, 25.365, 25.436, 196.967]) {
  const wanted = { "plasma-medicine": plasma, "hearing-aids": 1, robotics: 1e-12 };
  const ranked = rankClusters(wanted, { rarity: true, among: ["biocon-valley", "medicalmountains"] });
  add(
    `shipped rank ${plasma}`,
    ranked.flatMap(({ cluster, score }) => [cluster.id, score]),
  );
}

export const text = lines.join("\n");
