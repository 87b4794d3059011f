-- discrepancies: Tegenspraken in de bronnen
SELECT count(*) AS discrepancies
FROM indicators.discrepancy_register AS discrepancy
