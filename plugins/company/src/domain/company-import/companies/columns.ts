import type { Column } from "../../../import/columns"

/** The columns of a file of companies; only the first must be there. */
export const COMPANY_COLUMNS: Column[] = [
  {
    key: "external_id",
    title: { en: "External id", sv: "Externt id" },
    aliases: ["id", "customer number", "kundnummer", "kundnr"],
    example: "10042",
  },
  {
    key: "name",
    title: { en: "Name", sv: "Namn" },
    aliases: ["company", "företag", "företagsnamn"],
    example: "Nordbygg Stockholm AB",
  },
  {
    key: "kind",
    title: { en: "Kind", sv: "Typ" },
    aliases: ["slag"],
    example: "legal_entity",
  },
  {
    key: "parent_external_id",
    title: { en: "Parent", sv: "Överordnat" },
    aliases: ["parent id", "moderbolag", "överordnat företag"],
    example: "10000",
  },
  {
    key: "country_code",
    title: { en: "Country", sv: "Land" },
    aliases: ["country code", "landskod"],
    example: "se",
  },
  {
    key: "organization_number",
    title: { en: "Organisation number", sv: "Organisationsnummer" },
    aliases: ["organization number", "orgnr", "org nummer"],
    example: "556036-0793",
  },
  {
    key: "vat_id",
    title: { en: "VAT id", sv: "Momsregistreringsnummer" },
    aliases: ["vat", "vat number", "momsnummer", "momsregnr", "vatnr"],
    example: "SE556036079301",
  },
  { key: "gln", title: { en: "GLN", sv: "GLN" }, example: "" },
  {
    key: "peppol_id",
    title: { en: "Peppol id", sv: "Peppol-id" },
    example: "",
  },
  {
    key: "currency_code",
    title: { en: "Currency", sv: "Valuta" },
    example: "sek",
  },
  { key: "status", title: { en: "Status", sv: "Status" }, example: "active" },
  { key: "language", title: { en: "Language", sv: "Språk" }, example: "sv" },
  {
    key: "time_zone",
    title: { en: "Time zone", sv: "Tidszon" },
    example: "Europe/Stockholm",
  },
  {
    key: "representative",
    title: { en: "Representative", sv: "Säljare" },
    aliases: ["representative email", "kundansvarig", "representant"],
    example: "",
  },
]
