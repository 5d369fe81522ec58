-- The wishes again, with weights raised for areas that few clusters list (inverse document frequency). Keep the answer as a
-- table, and give it to match_score.sql or rank_clusters.sql as their wishes.
-- Mirrors the option rarity of matchScore and rankClusters.
--
-- Reads:   wishes(wish_id, focus_area_id, weight), clusters(id), cluster_focus_areas(cluster_id, focus_area_id).
-- Answers: wish_id, focus_area_id, weight: one row for each row of wishes.
-- Order:   none.
WITH
  total AS (
    SELECT COUNT(*) AS clusters FROM clusters
  ),
  frequencies AS (
    SELECT focus_area_id, COUNT(*) AS clusters
    FROM cluster_focus_areas
    GROUP BY focus_area_id
  )
SELECT
  w.wish_id,
  w.focus_area_id,
  -- ln((N + 1) / (df + 1)) + 1, without a division that could be one of integers
  w.weight * (LN(t.clusters + 1) - LN(COALESCE(f.clusters, 0) + 1) + 1) AS weight
FROM wishes AS w
CROSS JOIN total AS t
LEFT JOIN frequencies AS f ON f.focus_area_id = w.focus_area_id;
