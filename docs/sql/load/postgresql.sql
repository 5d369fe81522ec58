-- Loads the tables that the statements read, in PostgreSQL, with psql from the folder with the CSV files. COLLATE "C" compares
-- ids by the codes of their characters, as the library does. Under another collation, clusters that are otherwise equal may come in
-- another order.
CREATE TABLE clusters (
  id text COLLATE "C" PRIMARY KEY,
  number integer,
  name text,
  seat_city text,
  seat_latitude double precision,
  seat_longitude double precision,
  seat_coordinates_source_id text COLLATE "C",
  website text,
  legal_name text,
  legal_form text,
  operator text,
  founded integer,
  members integer,
  members_comparator text,
  source_id text COLLATE "C",
  locator_section text,
  locator_page integer
);
CREATE TABLE focus_areas (
  id text COLLATE "C" PRIMARY KEY,
  name_en text,
  name_de text,
  source_id text COLLATE "C",
  locator_section text,
  locator_page integer
);
CREATE TABLE cluster_focus_areas (
  cluster_id text COLLATE "C",
  focus_area_id text COLLATE "C"
);
CREATE TABLE indicators (
  id text COLLATE "C" PRIMARY KEY,
  name_en text,
  name_de text,
  topic text,
  kind text,
  unit text,
  definition text,
  source_id text COLLATE "C"
);
CREATE TABLE sources (
  id text COLLATE "C" PRIMARY KEY,
  title text,
  publisher text,
  published text,
  edition text,
  url text,
  language text,
  kind text,
  rights text,
  consulted text,
  note text
);
CREATE TABLE statistics (
  id text COLLATE "C" PRIMARY KEY,
  position integer,
  indicator_id text COLLATE "C",
  value double precision,
  comparator text,
  approximate boolean,
  qualifier text,
  obs_status text,
  ref_area text COLLATE "C",
  time_period text,
  coverage_size_class_op text,
  coverage_size_class_employees integer,
  coverage_counted_as text,
  coverage_effects text,
  breakdown_dimension text,
  breakdown_category text,
  subject_hospital_id text COLLATE "C",
  attributed_to text,
  source_id text COLLATE "C",
  locator_section text,
  locator_page integer,
  note text
);
CREATE TABLE statistic_coverage_includes (
  statistic_id text COLLATE "C",
  position integer,
  included text
);

\copy clusters FROM 'clusters.csv' (FORMAT csv, HEADER)
\copy focus_areas FROM 'focus-areas.csv' (FORMAT csv, HEADER)
\copy cluster_focus_areas FROM 'cluster-focus-areas.csv' (FORMAT csv, HEADER)
\copy indicators FROM 'indicators.csv' (FORMAT csv, HEADER)
\copy sources FROM 'sources.csv' (FORMAT csv, HEADER)
\copy statistics FROM 'statistics.csv' (FORMAT csv, HEADER)
\copy statistic_coverage_includes FROM 'statistic-coverage-includes.csv' (FORMAT csv, HEADER)

-- The wishes are yours: a row for each area that a company wants.
CREATE TABLE wishes (wish_id bigint, focus_area_id text COLLATE "C", weight double precision);
CREATE TABLE selection (focus_area_id text COLLATE "C");
