import type { Lists } from "./serve-lists.ts";

/** A small table in the shapes of CBS's v4: inhabitants by region and period; the first region is the country. */
export const V4_INHABITANTS = {
  Properties: `{"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/70072ned/$metadata#Properties",
    "Identifier":"37230ned","Title":"Bevolkingsontwikkeling; regio per maand","Language":"nl",
    "Modified":"2026-10-30T02:00:00+01:00","TemporalCoverage":"2021-2026","Catalog":"CBS",
    "ObservationCount":9,"ObservationsModified":"2026-10-30T02:00:00+01:00","DatasetType":"Numeric"}`,
  Dimensions: [
    '{"Identifier":"RegioS","Title":"Regio\'s","Description":"","Kind":"GeoDimension","MapYear":"2026"}',
    '{"Identifier":"Geslacht","Title":"Geslacht","Description":"","Kind":"Dimension","MapYear":null}',
    '{"Identifier":"Perioden","Title":"Perioden","Description":"","Kind":"TimeDimension","MapYear":null}',
  ],
  MeasureGroups: [
    '{"Id":"M000352","Index":1,"Title":"Bevolking","Description":"","ParentId":null}',
    '{"Id":"M000353","Index":2,"Title":"Groei","Description":"","ParentId":"M000352"}',
  ],
  MeasureCodes: [
    '{"Identifier":"T001036","Index":7,"Title":"Aantal inwoners","MeasureGroupId":"M000352","DataType":"Long","Unit":"aantal","Decimals":0}',
    '{"Identifier":"D000025","Index":8,"Title":"Relatief","MeasureGroupId":"M000352","DataType":"Double","Unit":"%","Decimals":2}',
    '{"Identifier":"D000026","Index":9,"Title":"Relatief","MeasureGroupId":"M000353","DataType":"Double","Unit":"%","Decimals":2}',
    '{"Identifier":"GM000C","Index":10,"Title":"Gemeentenaam","MeasureGroupId":null,"DataType":"String","Unit":"naam","Decimals":0}',
  ],
  GeslachtCodes: ['{"Identifier":"T001038","Index":1,"Title":"Totaal mannen en vrouwen"}'],
  PeriodenCodes: [
    '{"Identifier":"2021JJ00","Index":1,"Title":"2021","Description":"","Status":"Definitief"}',
    '{"Identifier":"2026KW01","Index":2,"Title":"2026 1e kwartaal","Description":null,"Status":"NaderVoorlopig"}',
    '{"Identifier":"2026MM03","Index":3,"Title":"2026 maart","Description":"","Status":"Voorlopig"}',
  ],
  Observations: [
    '{"Id":0,"Measure":"T001036","ValueAttribute":"None","Value":17475415.0,"StringValue":null,"Geslacht":"T001038","RegioS":"NL01","Perioden":"2021JJ00"}',
    '{"Id":1,"Measure":"T001036","ValueAttribute":"None","Value":162424.0,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0202","Perioden":"2021JJ00"}',
    '{"Id":2,"Measure":"T001036","ValueAttribute":"None","Value":0,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0274","Perioden":"2021JJ00"}',
    '{"Id":3,"Measure":"T001036","ValueAttribute":"Impossible","Value":null,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0196","Perioden":"2026KW01"}',
    '{"Id":4,"Measure":"T001036","ValueAttribute":"Confidential","Value":null,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0277","Perioden":"2021JJ00"}',
    '{"Id":5,"Measure":"D000025","ValueAttribute":"None","Value":0.12345678901234567891,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0202","Perioden":"2026KW01"}',
    '{"Id":6,"Measure":"D000026","ValueAttribute":"None","Value":-1.5E-05,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0202","Perioden":"2026MM03"}',
    '{"Id":7,"Measure":"GM000C","ValueAttribute":"None","Value":null,"StringValue":"Arnhem","Geslacht":"T001038","RegioS":"GM0202","Perioden":"2021JJ00"}',
    '{"Id":8,"Measure":"T001036","ValueAttribute":"Onderzoek","Value":12.0,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0289","Perioden":"2021JJ00"}',
    '{"Id":9,"Measure":"T001036","ValueAttribute":"None","Value":null,"StringValue":".","Geslacht":"T001038","RegioS":"GM0293","Perioden":"2021JJ00"}',
  ],
} satisfies Lists;
