-- Pairs of clusters that together list all areas of a wish, where neither does alone.
-- Mirrors minimalCovers(wanted, { among }) among the clusters that do not list the whole wish, where two are enough.
--
-- Reads:   wishes(wish_id, focus_area_id), clusters(id, number), cluster_focus_areas(cluster_id, focus_area_id).
-- Answers: wish_id, first_cluster_id, second_cluster_id: one row for each wish and pair, of which the first has the lower number.
--          A wish that no two clusters cover has no row, and neither has one of a single area.
-- Order:   none, so that nothing is sorted in vain. To read it, add ORDER BY wish_id, first_cluster_id, second_cluster_id.
WITH
  wanted AS (
    SELECT wish_id, COUNT(*) AS areas
    FROM wishes
    GROUP BY wish_id
  ),
  pair_areas AS (
    -- what two clusters list together, and which of them does
    SELECT
      a.number AS first_number,
      b.number AS second_number,
      l.focus_area_id,
      SUM(CASE WHEN l.cluster_id = a.id THEN 1 ELSE 0 END) AS by_first,
      SUM(CASE WHEN l.cluster_id = b.id THEN 1 ELSE 0 END) AS by_second
    FROM clusters AS a
    CROSS JOIN clusters AS b
    CROSS JOIN cluster_focus_areas AS l
    WHERE a.number < b.number AND (l.cluster_id = a.id OR l.cluster_id = b.id)
    GROUP BY a.number, b.number, l.focus_area_id
  ),
  covers AS (
    SELECT w.wish_id, p.first_number, p.second_number
    FROM wishes AS w
    JOIN wanted AS n ON n.wish_id = w.wish_id
    JOIN pair_areas AS p ON p.focus_area_id = w.focus_area_id
    GROUP BY w.wish_id, p.first_number, p.second_number, n.areas
    HAVING COUNT(*) = n.areas AND SUM(p.by_first) < n.areas AND SUM(p.by_second) < n.areas
  )
SELECT v.wish_id, a.id AS first_cluster_id, b.id AS second_cluster_id
FROM covers AS v
JOIN clusters AS a ON a.number = v.first_number
JOIN clusters AS b ON b.number = v.second_number;
