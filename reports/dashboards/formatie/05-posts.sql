-- posts: De functies van elke versie
SELECT
  module.module,
  post.year::text AS year,
  post.label,
  post.job_function,
  post.fte,
  CASE WHEN post.fte IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN post.fte IS NULL THEN 'Het document noemt bij deze functie geen omvang die naar fte is om te rekenen.' END AS reason,
  post.source_code,
  post.locator,
  post.printed
FROM indicators.formation_post_register AS post
JOIN indicators.module_register AS module ON module.module_code = post.module_code
WHERE true
  [[AND post.module_code = {{module}}]]
ORDER BY module.position, post.year, post.formation_key, post.position
