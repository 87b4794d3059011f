import type { Lists } from "./serve-lists.ts";

/** A small table in the shapes of CBS's v3: a column per figure, keys padded to ten characters, nulls. */
export const V3_BENEFITS: Lists = {
  TableInfos: [
    `{"ID":0,"Title":"Uitkeringen naar gemeente ","Identifier":"80794ned","Modified":"2026-09-30T02:00:00",
      "Updated":"2026-09-30T02:00:00","Catalog":"CBS","Period":"2021 t/m 2026"}`,
  ],
  DataProperties: [
    '{"odata.type":"Cbs.OData.Dimension","ID":0,"Position":0,"ParentID":null,"Type":"Dimension","Key":"Leeftijd","Title":"Leeftijd","Description":""}',
    '{"odata.type":"Cbs.OData.GeoDimension","ID":1,"Position":1,"ParentID":null,"Type":"GeoDimension","Key":"RegioS","Title":"Regio\'s","MapYear":2026}',
    '{"odata.type":"Cbs.OData.TimeDimension","ID":2,"Position":2,"ParentID":null,"Type":"TimeDimension","Key":"Perioden","Title":"Perioden"}',
    '{"odata.type":"Cbs.OData.TopicGroup","ID":3,"Position":null,"ParentID":null,"Type":"TopicGroup","Key":"","Title":"Uitkeringen"}',
    '{"odata.type":"Cbs.OData.Topic","ID":4,"Position":3,"ParentID":3,"Type":"Topic","Key":"Bijstand_1","Title":"Bijstand","Datatype":"Long","Unit":"aantal ","Decimals":0,"Default":"Impossible"}',
    '{"odata.type":"Cbs.OData.Topic","ID":5,"Position":4,"ParentID":3,"Type":"Topic","Key":"PerHuishouden_2","Title":"Per huishouden","Datatype":"Double","Unit":"%","Decimals":1,"Default":"Missing"}',
    '{"odata.type":"Cbs.OData.Topic","ID":6,"Position":5,"ParentID":null,"Type":"Topic","Key":"Naam_3","Title":"Naam","Datatype":"String","Unit":"naam","Decimals":0}',
  ],
  Leeftijd: ['{"Key":"10000     ","Title":"Totaal","Description":"","CategoryGroupID":null}'],
  Perioden: [
    '{"Key":"2021JJ00","Title":"2021","Description":"","Status":"Definitief"}',
    '{"Key":"2026MM03","Title":"2026 maart*","Description":"","Status":"Voorlopig"}',
  ],
  TypedDataSet: [
    '{"ID":0,"Leeftijd":"10000     ","RegioS":"NL01      ","Perioden":"2021JJ00","Bijstand_1":400000,"PerHuishouden_2":5.1,"Naam_3":"Nederland "}',
    '{"ID":1,"Leeftijd":"10000     ","RegioS":"PV25      ","Perioden":"2021JJ00","Bijstand_1":40000,"PerHuishouden_2":5.0,"Naam_3":"Gelderland"}',
    '{"ID":2,"Leeftijd":"10000     ","RegioS":"GM0202    ","Perioden":"2021JJ00","Bijstand_1":7920,"PerHuishouden_2":9.3,"Naam_3":"Arnhem    "}',
    '{"ID":3,"Leeftijd":"10000     ","RegioS":"GM0277    ","Perioden":"2021JJ00","Bijstand_1":null,"PerHuishouden_2":-99998,"Naam_3":"Rozendaal "}',
    '{"ID":4,"Leeftijd":"10000     ","RegioS":"GM0202    ","Perioden":"2026MM03","Bijstand_1":7000,"PerHuishouden_2":"         .","Naam_3":"Arnhem    "}',
    '{"ID":5,"Leeftijd":"10000     ","RegioS":"GM0289    ","Perioden":"2021JJ00","Bijstand_1":0,"PerHuishouden_2":-99999999.0,"Naam_3":"Wageningen"}',
  ],
};
