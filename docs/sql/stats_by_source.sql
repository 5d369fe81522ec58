-- The figures that each source gives. For those of one source, add WHERE s.source_id = 'gtai-2024'.
-- Mirrors statsBySource(source).
--
-- Reads:   statistics, indicators, sources.
-- Answers: source_id, publisher, title, statistic_id, indicator_id, indicator, value, unit, comparator, approximate,
--          obs_status, ref_area, time_period, breakdown_dimension, breakdown_category, subject_hospital_id,
--          attributed_to: one row for each figure. value is empty where the source shows the figure only as a picture.
-- Order:   source_id, then the order of the table statistics.
SELECT
  s.source_id,
  o.publisher,
  o.title,
  s.id AS statistic_id,
  s.indicator_id,
  i.name_en AS indicator,
  s.value,
  i.unit,
  s.comparator,
  s.approximate,
  s.obs_status,
  s.ref_area,
  s.time_period,
  s.breakdown_dimension,
  s.breakdown_category,
  s.subject_hospital_id,
  s.attributed_to
FROM statistics AS s
JOIN indicators AS i ON i.id = s.indicator_id
JOIN sources AS o ON o.id = s.source_id
ORDER BY s.source_id, s.position;
