-- The clusters for each wish, best first: by how much of the wish they cover (see match_score.sql), then those that list
-- fewer areas, then by id.
-- Mirrors rankClusters(wanted, { focusPenalty }). Limit, minScore and among are conditions on the answer.
--
-- Reads:   wishes(wish_id, focus_area_id, weight), clusters(id, number), cluster_focus_areas(cluster_id, focus_area_id).
--          weight is a floating-point number: some engines divide integers without a remainder.
-- Answers: wish_id, place, cluster_id, score: one row for each wish and cluster, where place 1 is the best.
-- Order:   none, so that nothing is sorted in vain. To read it, add ORDER BY wish_id, place.
--          The best three are those WHERE place <= 3.
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
  ),
  scores AS (
    SELECT
      s.wish_id,
      c.id AS cluster_id,
      c.areas,
      s.matched_weight
        / (s.wanted_weight + t.focus_penalty * s.wanted_weight / s.wanted_areas * (c.areas - s.matched_areas)) AS score
    FROM sums AS s
    JOIN candidates AS c ON c.number = s.number
    CROSS JOIN settings AS t
  )
SELECT
  wish_id,
  -- scores are compared in steps of 1e-12, so that the last digit of no engine decides
  ROW_NUMBER() OVER (PARTITION BY wish_id ORDER BY FLOOR(score * 1e12 + 0.5) DESC, areas, cluster_id) AS place,
  cluster_id,
  score
FROM scores;
