-- Writes the tables that DuckDB has loaded (load/duckdb.sql) as Parquet files, which bring their types along: so every other
-- engine gets the same tables, whatever it would make of a CSV file. Wishes go the same way.
COPY clusters TO 'clusters.parquet';
COPY focus_areas TO 'focus_areas.parquet';
COPY cluster_focus_areas TO 'cluster_focus_areas.parquet';
COPY indicators TO 'indicators.parquet';
COPY sources TO 'sources.parquet';
COPY statistics TO 'statistics.parquet';
COPY statistic_coverage_includes TO 'statistic_coverage_includes.parquet';
COPY wishes TO 'wishes.parquet';
COPY selection TO 'selection.parquet';
