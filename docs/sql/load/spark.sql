-- Names the Parquet files of load/parquet.sql as the tables that the statements read, in Spark.
CREATE TEMPORARY VIEW clusters USING parquet OPTIONS (path 'clusters.parquet');
CREATE TEMPORARY VIEW focus_areas USING parquet OPTIONS (path 'focus_areas.parquet');
CREATE TEMPORARY VIEW cluster_focus_areas USING parquet OPTIONS (path 'cluster_focus_areas.parquet');
CREATE TEMPORARY VIEW indicators USING parquet OPTIONS (path 'indicators.parquet');
CREATE TEMPORARY VIEW sources USING parquet OPTIONS (path 'sources.parquet');
CREATE TEMPORARY VIEW statistics USING parquet OPTIONS (path 'statistics.parquet');
CREATE TEMPORARY VIEW statistic_coverage_includes USING parquet OPTIONS (path 'statistic_coverage_includes.parquet');
CREATE TEMPORARY VIEW wishes USING parquet OPTIONS (path 'wishes.parquet');
CREATE TEMPORARY VIEW selection USING parquet OPTIONS (path 'selection.parquet');
