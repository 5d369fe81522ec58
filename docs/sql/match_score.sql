-- How much of each wish each cluster covers: the weight of the wanted areas that it lists, divided by the weight of all.
-- Mirrors matchScore(cluster, wanted, { focusPenalty }).
--
-- Reads:   wishes(wish_id, focus_area_id, weight), clusters(id, number), cluster_focus_areas(cluster_id, focus_area_id).
--          weight is a floating-point number: some engines divide integers without a remainder.
-- Answers: wish_id, cluster_id, score: one row for each wish and cluster, with a score from 0 to 1.
-- Order:   none, so that nothing is sorted in vain. To read it, add ORDER BY wish_id, cluster_id.
WITH
  settings AS (
    -- from 0 to 1: how much areas that were not asked for lower the score
    SELECT 0.0 AS focus_penalty
  ),
  candidates AS (
    SELECT c.id, c.number, COUNT(l.focus_area_id) AS areas
    FROM clusters AS c
    LEFT JOIN cluster_focus_areas AS l ON l.cluster_id = c.id
    GROUP BY c.id, c.number
  ),
  sums AS (
    -- grouped by number, since engines group numbers in half the time that they need for texts
    SELECT
      w.wish_id,
      c.number,
      COUNT(*) AS wanted_areas,
      SUM(w.weight) AS wanted_weight,
      COUNT(l.cluster_id) AS matched_areas,
      SUM(CASE WHEN l.cluster_id IS NULL THEN 0 ELSE w.weight END) AS matched_weight
    FROM wishes AS w
    CROSS JOIN clusters AS c
    LEFT JOIN cluster_focus_areas AS l ON l.cluster_id = c.id AND l.focus_area_id = w.focus_area_id
    GROUP BY w.wish_id, c.number
  )
SELECT
  s.wish_id,
  c.id AS cluster_id,
  s.matched_weight
    / (s.wanted_weight + t.focus_penalty * s.wanted_weight / s.wanted_areas * (c.areas - s.matched_areas)) AS score
FROM sums AS s
JOIN candidates AS c ON c.number = s.number
CROSS JOIN settings AS t;
