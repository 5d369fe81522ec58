-- What sources say of the same thing: the figures of each indicator and area side by side, with their range and with what
-- sets them apart. Figures of a part (a breakdown) or of one hospital are left out, as nothing of the whole.
-- Mirrors compareStats(indicator, { refArea }) for every indicator and area at once.
--
-- Reads:   statistics, statistic_coverage_includes, indicators. approximate is true, false or null.
-- Answers: indicator_id, ref_area, statistic_id, source_id, time_period, value, comparator, approximate: a row for each
--          figure, and the same in every row of an indicator and area:
--          min_value, max_value: null where fewer than two values are known,
--          ratio: the largest divided by the smallest, or null for ranks, where coverage differs, and where the smallest is 0,
--          differs_in_time_period … differs_in_attributed_to: 1 where the figures differ in it, and 0 where they do not.
-- Order:   indicator_id, ref_area, then the order of the table statistics.
WITH
  figures AS (
    SELECT s.position, s.id, s.indicator_id, s.ref_area, i.kind, s.source_id, s.value, s.approximate, s.obs_status,
      -- some loaders write nothing as null, and some as an empty text
      COALESCE(s.time_period, '') AS time_period,
      COALESCE(s.comparator, '') AS comparator,
      COALESCE(s.attributed_to, '') AS attributed_to,
      COALESCE(s.coverage_size_class_op, '') AS size_class_op,
      COALESCE(s.coverage_size_class_employees, -1) AS size_class_employees,
      COALESCE(s.coverage_counted_as, '') AS counted_as,
      COALESCE(s.coverage_effects, '') AS effects,
      CASE WHEN s.approximate THEN 1 ELSE 0 END AS is_approximate
    FROM statistics AS s
    JOIN indicators AS i ON i.id = s.indicator_id
    WHERE COALESCE(s.breakdown_dimension, '') = '' AND COALESCE(s.subject_hospital_id, '') = ''
  ),
  compared AS (
    SELECT
      indicator_id,
      ref_area,
      kind,
      COUNT(*) AS figure_count,
      COUNT(value) AS value_count,
      MIN(value) AS min_value,
      MAX(value) AS max_value,
      CASE WHEN MIN(time_period) = MAX(time_period) THEN 0 ELSE 1 END AS differs_in_time_period,
      CASE
        WHEN MIN(size_class_op) = MAX(size_class_op)
          AND MIN(size_class_employees) = MAX(size_class_employees)
          AND MIN(counted_as) = MAX(counted_as)
          AND MIN(effects) = MAX(effects) THEN 0
        ELSE 1
      END AS differs_in_coverage_fields,
      CASE WHEN MIN(comparator) = MAX(comparator) THEN 0 ELSE 1 END AS differs_in_comparator,
      CASE WHEN MIN(is_approximate) = MAX(is_approximate) THEN 0 ELSE 1 END AS differs_in_approximate,
      CASE WHEN MIN(obs_status) = MAX(obs_status) THEN 0 ELSE 1 END AS differs_in_obs_status,
      CASE WHEN MIN(attributed_to) = MAX(attributed_to) THEN 0 ELSE 1 END AS differs_in_attributed_to
    FROM figures
    GROUP BY indicator_id, ref_area, kind
  ),
  included AS (
    -- what is expressly included, and by how many of the figures
    SELECT f.indicator_id, f.ref_area, n.position, n.included, COUNT(*) AS figure_count
    FROM figures AS f
    JOIN statistic_coverage_includes AS n ON n.statistic_id = f.id
    GROUP BY f.indicator_id, f.ref_area, n.position, n.included
  ),
  scopes AS (
    SELECT
      c.indicator_id,
      c.ref_area,
      -- least, something may be included by all of them
      CASE
        WHEN c.differs_in_coverage_fields = 1 OR MIN(n.figure_count) < c.figure_count THEN 1
        ELSE 0
      END AS differs_in_coverage
    FROM compared AS c
    LEFT JOIN included AS n ON n.indicator_id = c.indicator_id AND n.ref_area = c.ref_area
    GROUP BY c.indicator_id, c.ref_area, c.figure_count, c.differs_in_coverage_fields
  )
SELECT
  f.indicator_id,
  f.ref_area,
  f.id AS statistic_id,
  f.source_id,
  NULLIF(f.time_period, '') AS time_period,
  f.value,
  NULLIF(f.comparator, '') AS comparator,
  f.approximate,
  CASE WHEN c.value_count > 1 THEN c.min_value END AS min_value,
  CASE WHEN c.value_count > 1 THEN c.max_value END AS max_value,
  CASE
    WHEN c.value_count > 1 AND c.kind <> 'rank' AND p.differs_in_coverage = 0 AND c.min_value > 0
      THEN c.max_value / c.min_value
  END AS ratio,
  c.differs_in_time_period,
  p.differs_in_coverage,
  c.differs_in_comparator,
  c.differs_in_approximate,
  c.differs_in_obs_status,
  c.differs_in_attributed_to
FROM figures AS f
JOIN compared AS c ON c.indicator_id = f.indicator_id AND c.ref_area = f.ref_area
JOIN scopes AS p ON p.indicator_id = f.indicator_id AND p.ref_area = f.ref_area
ORDER BY f.indicator_id, f.ref_area, f.position;
