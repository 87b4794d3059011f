-- members: Gemeenten in de MGR
SELECT count(*) AS municipalities, min(member.source_code) AS source_code, min(member.locator) AS locator, NULL::text AS printed
FROM indicators.member_register AS member
WHERE member.partnership_code = 'mgr-sdcg' AND member.valid_to IS NULL
