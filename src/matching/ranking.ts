import { everyCluster } from "../catalog/answers.js";
import { breakTie, type CatalogIndex, columns, tieOrder } from "../catalog/catalogIndex.js";
import { lowestBit, setBit, withoutLowestBit } from "../internal/bits.js";
import { scoreAt } from "./matchScore.js";
import type { Request } from "./request.js";

/** Positions of clusters, best first, and their scores. */
export interface Ranking {
  readonly positions: readonly number[] | Int32Array;
  readonly scores: readonly number[] | Float64Array;
}

/** What limits a ranking. */
export interface RankLimits {
  /** The greatest number of results, or infinity. */
  readonly limit: number;
  readonly minScore: number;
  /** Positions of the clusters to rank; all if undefined. */
  readonly among: readonly number[] | undefined;
}

type ScoreOf = (position: number) => number;

/** Up to this many clusters, or results, are kept in order by insertion. */
const MOST_INSERTED = 64;

/** How a ranking is made. The result is the same, but not the time. */
type Strategy = "insertion" | "buckets" | "columns" | "top-k";

/** Chooses how `count` of `total` clusters are ranked, of which at most `limit` are returned. */
export function strategyFor(count: number, total: number, limit: number): Strategy {
  if (count <= MOST_INSERTED) return "insertion";
  if (limit > MOST_INSERTED) return "buckets";
  // columns are read 32 clusters at a time, which is worth it if one of 32 is a candidate
  return count * 32 >= total ? "columns" : "top-k";
}

/** Ranks clusters by how well they cover a request: best score first, then fewer listed areas first, then by id. */
export function rankByRequest(index: CatalogIndex, request: Request, limits: RankLimits): Ranking {
  const total = index.clusterIds.length;
  const strategy = strategyFor(limits.among?.length ?? total, total, limits.limit);
  if (strategy === "columns") return rankByColumns(index, request, limits);
  return rankBy(index, limits, (position) => scoreAt(index, request, position));
}

/** Ranks clusters by any score: best score first, then fewer listed areas first, then by id. */
export function rankBy(index: CatalogIndex, { limit, minScore, among }: RankLimits, scoreOf: ScoreOf): Ranking {
  const total = index.clusterIds.length;
  const count = among?.length ?? total;
  const strategy = strategyFor(count, total, limit);
  const least = quantize(minScore);
  if (strategy === "columns" || strategy === "top-k") {
    const best = new TopK(index, limit, least);
    for (let i = 0; i < count; i++) {
      const position = among === undefined ? i : among[i]!;
      best.offer(position, scoreOf(position));
    }
    return best;
  }
  const order = among === undefined ? tieOrder(index) : [...among].sort((a, b) => breakTie(index, a, b));
  const rank = strategy === "insertion" ? rankByInsertion : rankByBuckets;
  const ranking = rank(order, scoreOf, least);
  if (ranking.positions.length <= limit) return ranking;
  return { positions: ranking.positions.slice(0, limit), scores: ranking.scores.slice(0, limit) };
}

/** Scores are compared in steps of 1e-12, so that an engine's last digit never decides an order. */
function quantize(score: number): number {
  return Math.round(score * 1e12);
}

/** Ranks few clusters by insertion. `order` breaks ties, so that no cluster passes another one of the same score. */
function rankByInsertion(order: readonly number[], scoreOf: ScoreOf, least: number): Ranking {
  const positions: number[] = [];
  const scores: number[] = [];
  const steps: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const position = order[i]!;
    const score = scoreOf(position);
    const step = quantize(score);
    if (step < least) continue;
    let at = positions.length;
    positions.push(position);
    scores.push(score);
    steps.push(step);
    for (; at > 0 && steps[at - 1]! < step; at--) {
      positions[at] = positions[at - 1]!;
      scores[at] = scores[at - 1]!;
      steps[at] = steps[at - 1]!;
    }
    positions[at] = position;
    scores[at] = score;
    steps[at] = step;
  }
  return { positions, scores };
}

/**
 * Ranks many clusters by bucket sort, with one bucket per score. `order` breaks ties, and only the scores are sorted, of which
 * there are few. So the time is linear in the number of clusters.
 */
function rankByBuckets(order: readonly number[], scoreOf: ScoreOf, least: number): Ranking {
  const scores = new Float64Array(order.length);
  const bucketOf = new Int32Array(order.length);
  const buckets: { readonly step: number; count: number; next: number }[] = [];
  const known = new Map<number, number>();
  for (let i = 0; i < order.length; i++) {
    const score = scoreOf(order[i]!);
    const step = quantize(score);
    let bucket = known.get(step);
    if (bucket === undefined) {
      bucket = buckets.push({ step, count: 0, next: 0 }) - 1;
      known.set(step, bucket);
    }
    buckets[bucket]!.count++;
    scores[i] = score;
    bucketOf[i] = bucket;
  }

  let kept = 0;
  for (const bucket of [...buckets].sort((a, b) => b.step - a.step)) {
    if (bucket.step < least) break;
    bucket.next = kept;
    kept += bucket.count;
  }
  const ranking = { positions: new Int32Array(kept), scores: new Float64Array(kept) };
  for (let i = 0; i < order.length; i++) {
    const bucket = buckets[bucketOf[i]!]!;
    if (bucket.step < least) continue;
    ranking.positions[bucket.next] = order[i]!;
    ranking.scores[bucket.next] = scores[i]!;
    bucket.next++;
  }
  return ranking;
}

/**
 * Ranks the best few of many clusters, 32 at a time: they are split by the requested areas that they list, heaviest area
 * first, and a part is dropped as soon as it can't reach the least score any more.
 */
function rankByColumns(index: CatalogIndex, request: Request, { limit, minScore, among }: RankLimits): Ranking {
  const { bits, words } = columns(index);
  const { positions, weights, total, penalty } = request;
  const best = new TopK(index, limit, quantize(minScore));
  const heaviestFirst = positions.map((_, i) => i).sort((a, b) => weights[b]! - weights[a]!);
  const starts = heaviestFirst.map((i) => positions[i]! * words);
  const gains = heaviestFirst.map((i) => weights[i]!);
  // the weight of all areas from the i-th on
  const open = new Array<number>(gains.length + 1).fill(0);
  for (let i = gains.length - 1; i >= 0; i--) open[i] = open[i + 1]! + gains[i]!;
  let word = 0;
  // a penalty only lowers a score, so the weight gained is an upper bound
  let least = best.least * total;

  function split(i: number, clusters: number, gained: number): void {
    if (clusters === 0 || gained + open[i]! < least) return;
    if (i < starts.length) {
      const listing = bits[starts[i]! + word]!;
      split(i + 1, clusters & listing, gained + gains[i]!);
      split(i + 1, clusters & ~listing, gained);
      return;
    }
    let score = -1;
    for (let rest = clusters; rest !== 0; rest = withoutLowestBit(rest)) {
      const position = word * 32 + lowestBit(rest);
      // all of these list the same requested areas, but not the same others
      if (score < 0 || penalty > 0) score = scoreAt(index, request, position);
      best.offer(position, score);
    }
    least = best.least * total;
  }

  const candidates = among === undefined ? everyCluster(index) : setOf(among, words);
  for (; word < words; word++) split(0, candidates[word]!, 0);
  return best;
}

function setOf(positions: readonly number[], words: number): Int32Array {
  const set = new Int32Array(words);
  for (const position of positions) setBit(set, 0, position);
  return set;
}

/** The best `limit` of the clusters offered so far, in order. */
class TopK implements Ranking {
  readonly positions: number[] = [];
  readonly scores: number[] = [];
  private readonly index: CatalogIndex;
  private readonly limit: number;
  /** The quantized score that the next cluster must reach. */
  private step: number;

  constructor(index: CatalogIndex, limit: number, leastStep: number) {
    this.index = index;
    this.limit = limit;
    this.step = leastStep;
  }

  /** A score below this one can't enter. It is one step too low, since scores are compared after rounding. */
  get least(): number {
    return (this.step - 1) * 1e-12;
  }

  offer(position: number, score: number): void {
    const { positions, scores } = this;
    const step = quantize(score);
    if (step < this.step) return;
    let at = positions.length;
    while (at > 0 && this.isBefore(position, step, at - 1)) at--;
    if (at === this.limit) return;
    positions.splice(at, 0, position);
    scores.splice(at, 0, score);
    if (positions.length > this.limit) {
      positions.pop();
      scores.pop();
    }
    if (positions.length === this.limit) this.step = quantize(scores[this.limit - 1]!);
  }

  private isBefore(position: number, step: number, at: number): boolean {
    const other = quantize(this.scores[at]!);
    return step !== other ? step > other : breakTie(this.index, position, this.positions[at]!) < 0;
  }
}
