import type { IdTable as Table } from "../../src/schema/tables.js";

/** For each table whose records have ids: the name of the list of its ids, the type of an id, and what an id stands for. */
export const idTables = {
  clusters: { list: "clusterIds", type: "ClusterId", what: "a cluster" },
  focusAreas: { list: "focusAreaIds", type: "FocusAreaId", what: "a focus area" },
  hospitals: { list: "hospitalIds", type: "HospitalId", what: "a named hospital" },
  states: { list: "stateCodes", type: "StateCode", what: "a federal state (ISO 3166-2)" },
  programmes: { list: "programmeIds", type: "ProgrammeId", what: "a programme" },
  policyAreas: { list: "policyAreaIds", type: "PolicyAreaId", what: "a policy area" },
  indicators: { list: "indicatorIds", type: "IndicatorId", what: "an indicator" },
  statistics: { list: "statisticIds", type: "StatisticId", what: "a statistic" },
  sources: { list: "sourceIds", type: "SourceId", what: "a source" },
} as const satisfies Record<Table, { list: string; type: string; what: string }>;
