-- mgr-municipalities: those that belong to the MGR SDCG now
SELECT member.municipality_code AS value, member.municipality AS label
FROM indicators.member_register AS member
WHERE member.partnership_code = 'mgr-sdcg' AND member.valid_to IS NULL
ORDER BY member.municipality
