-- Which clusters list the selected areas, and how many of them are missing.
-- Mirrors clustersByFocus(focus, { match }): "any" are all rows, "all" are those WHERE missing = 0.
--
-- Reads:   selection(focus_area_id), clusters(id, number, name), cluster_focus_areas(cluster_id, focus_area_id).
-- Answers: number, cluster_id, name, listed, missing: one row for each cluster that lists any of the areas.
-- Order:   number, that is the order of the brochure.
WITH
  selected AS (
    SELECT DISTINCT focus_area_id FROM selection
  ),
  total AS (
    SELECT COUNT(*) AS areas FROM selected
  )
SELECT
  c.number,
  c.id AS cluster_id,
  c.name,
  COUNT(*) AS listed,
  t.areas - COUNT(*) AS missing
FROM clusters AS c
JOIN cluster_focus_areas AS l ON l.cluster_id = c.id
JOIN selected AS s ON s.focus_area_id = l.focus_area_id
CROSS JOIN total AS t
GROUP BY c.number, c.id, c.name, t.areas
ORDER BY c.number;
