-- Loads the tables that the statements read, in DuckDB, from the folder with the CSV files.
CREATE TABLE clusters AS FROM read_csv('clusters.csv');
CREATE TABLE focus_areas AS FROM read_csv('focus-areas.csv');
CREATE TABLE cluster_focus_areas AS FROM read_csv('cluster-focus-areas.csv');
CREATE TABLE indicators AS FROM read_csv('indicators.csv');
CREATE TABLE sources AS FROM read_csv('sources.csv', all_varchar = true);
CREATE TABLE statistics AS FROM read_csv('statistics.csv', types = {
  'value': 'DOUBLE', 'time_period': 'VARCHAR', 'approximate': 'BOOLEAN'
});
CREATE TABLE statistic_coverage_includes AS FROM read_csv('statistic-coverage-includes.csv');

-- The wishes are yours: a row for each area that a company wants.
CREATE TABLE wishes (wish_id BIGINT, focus_area_id VARCHAR, weight DOUBLE);
CREATE TABLE selection (focus_area_id VARCHAR);
