// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { Corroboration } from "../model/Corroboration.js";

/** What sources say of each other's figures, in the order of `statistics`. */
export const corroborations: readonly Corroboration[] = /* @__PURE__ */ deepFreeze([
  {
    statistic: "gtai-2024.university-hospitals-36-plus",
    verdict: "agrees",
    against: ["gtai-2024.university-hospitals"],
    sources: ["gtai-2024"],
    note: "The same number twice in one brochure; only the plus sign leaves room for more.",
  },
  {
    statistic: "gtai-2024.market-size-rank-world",
    verdict: "not-found",
    against: ["spectronet-2025.production-rank"],
    sources: [],
    note: "Only the brochure ranks the market. Rank 2 in the news item is for production, another measure.",
  },
  {
    statistic: "gtai-2024.companies",
    verdict: "differs",
    against: ["spectronet-2025.companies"],
    sources: ["spectronet-2025"],
    note: "Both count those with over 20 employees, of no stated year; “more than 1,443” leaves room for 1,510.",
  },
  {
    statistic: "gtai-2024.sme-share-companies",
    verdict: "same-figure-other-scope",
    against: ["spectronet-2025.sme-share-companies"],
    sources: ["spectronet-2025"],
    note: "93 percent of all companies in the brochure, of those with over 20 employees in the news item.",
  },
  {
    statistic: "gtai-2024.employees",
    verdict: "differs",
    against: ["spectronet-2025.employees"],
    sources: ["spectronet-2025"],
    note: "Neither names a year or says who is counted; “over 212,000” does not exclude 250,000.",
  },
  {
    statistic: "gtai-2024.patent-ratio-europe",
    verdict: "same-figure-other-scope",
    against: ["gtai-2024.patent-ratio-eu"],
    sources: ["gtai-2024"],
    note: "Twice in both places, but once over the nearest country in Europe and once over the second in the EU.",
  },
]);
