-- What is wrong with the wishes: run this before the others, which cannot stop as the library does, but answer wrongly.
-- Mirrors the errors of matchScore, rankClusters and minimalCovers. A weight of 0 means "not wanted" there: leave out its row here.
--
-- Reads:   wishes(wish_id, focus_area_id, weight), focus_areas(id).
-- Answers: wish_id, focus_area_id, problem: one row for each wish and area, and none when all is well.
-- Order:   wish_id, focus_area_id.
WITH
  checked AS (
    SELECT
      w.wish_id,
      w.focus_area_id,
      COUNT(*) AS times,
      COUNT(f.id) AS known,
      -- infinity less itself is no number
      SUM(CASE WHEN w.weight > 0 AND w.weight - w.weight = 0 THEN 0 ELSE 1 END) AS bad_weights
    FROM wishes AS w
    LEFT JOIN focus_areas AS f ON f.id = w.focus_area_id
    GROUP BY w.wish_id, w.focus_area_id
  )
SELECT
  wish_id,
  focus_area_id,
  CASE
    WHEN known = 0 THEN 'unknown focus area'
    WHEN bad_weights > 0 THEN 'weight is not a finite number above 0'
    ELSE 'wanted more than once'
  END AS problem
FROM checked
WHERE known = 0 OR bad_weights > 0 OR times > 1
ORDER BY wish_id, focus_area_id;
