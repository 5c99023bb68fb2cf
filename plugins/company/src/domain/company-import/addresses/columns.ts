import type { Column } from "../../../import/columns"

/** The columns of a file of addresses; external id and company must be there. */
export const ADDRESS_COLUMNS: Column[] = [
  {
    key: "external_id",
    title: { en: "External id", sv: "Externt id" },
    aliases: ["id", "address code", "adresskod"],
    example: "10042-L1",
  },
  {
    key: "company_external_id",
    title: { en: "Company", sv: "Företag" },
    aliases: ["company id", "customer number", "kundnummer", "kundnr"],
    example: "10042",
  },
  {
    key: "label",
    title: { en: "Label", sv: "Benämning" },
    aliases: ["name", "namn"],
    example: "Lager norr",
  },
  {
    key: "company_name",
    title: { en: "Company line", sv: "Företagsrad" },
    example: "",
  },
  {
    key: "attention",
    title: { en: "Attention", sv: "Godsmottagare" },
    aliases: ["att"],
    example: "",
  },
  {
    key: "address_1",
    title: { en: "Address", sv: "Adress" },
    aliases: ["street", "gata", "gatuadress", "adress 1", "address 1"],
    example: "Hamngatan 1",
  },
  {
    key: "address_2",
    title: { en: "Address line 2", sv: "Adressrad 2" },
    aliases: ["adress 2", "address 2"],
    example: "",
  },
  {
    key: "postal_code",
    title: { en: "Postal code", sv: "Postnummer" },
    aliases: ["zip", "postnr"],
    example: "852 29",
  },
  {
    key: "city",
    title: { en: "City", sv: "Ort" },
    aliases: ["stad", "postort"],
    example: "Sundsvall",
  },
  {
    key: "province",
    title: { en: "Province", sv: "Region" },
    example: "",
  },
  {
    key: "country_code",
    title: { en: "Country", sv: "Land" },
    aliases: ["country code", "landskod"],
    example: "se",
  },
  { key: "phone", title: { en: "Phone", sv: "Telefon" }, example: "" },
  { key: "gln", title: { en: "GLN", sv: "GLN" }, example: "" },
  {
    key: "driver_note",
    title: { en: "Note to the driver", sv: "Till chauffören" },
    example: "",
  },
  {
    key: "is_ship_to",
    title: { en: "Ship-to", sv: "Leveransadress" },
    example: "yes",
  },
  {
    key: "is_bill_to",
    title: { en: "Bill-to", sv: "Fakturaadress" },
    example: "no",
  },
  {
    key: "is_default_ship_to",
    title: { en: "Default ship-to", sv: "Förvald leveransadress" },
    example: "",
  },
  {
    key: "is_default_bill_to",
    title: { en: "Default bill-to", sv: "Förvald fakturaadress" },
    example: "",
  },
  {
    key: "is_shared",
    title: { en: "Shared", sv: "Delad" },
    example: "",
  },
]
