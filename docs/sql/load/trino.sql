-- Names the Parquet files of load/parquet.sql as the tables that the statements read, in Trino with its Hive connector. Each file
-- lies in a folder of its own, of which you change the place. Columns that no statement reads are left out.
CREATE TABLE clusters (
  id varchar,
  number bigint,
  name varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/clusters/');
CREATE TABLE focus_areas (
  id varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/focus_areas/');
CREATE TABLE cluster_focus_areas (
  cluster_id varchar,
  focus_area_id varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/cluster_focus_areas/');
CREATE TABLE indicators (
  id varchar,
  name_en varchar,
  kind varchar,
  unit varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/indicators/');
CREATE TABLE sources (
  id varchar,
  title varchar,
  publisher varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/sources/');
CREATE TABLE statistics (
  id varchar,
  position bigint,
  indicator_id varchar,
  value double,
  comparator varchar,
  approximate boolean,
  obs_status varchar,
  ref_area varchar,
  time_period varchar,
  coverage_size_class_op varchar,
  coverage_size_class_employees bigint,
  coverage_counted_as varchar,
  coverage_effects varchar,
  breakdown_dimension varchar,
  breakdown_category varchar,
  subject_hospital_id varchar,
  attributed_to varchar,
  source_id varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/statistics/');
CREATE TABLE statistic_coverage_includes (
  statistic_id varchar,
  position bigint,
  included varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/statistic_coverage_includes/');
CREATE TABLE wishes (
  wish_id bigint,
  focus_area_id varchar,
  weight double
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/wishes/');
CREATE TABLE selection (
  focus_area_id varchar
) WITH (format = 'PARQUET', external_location = 's3://my-bucket/medtech/selection/');
