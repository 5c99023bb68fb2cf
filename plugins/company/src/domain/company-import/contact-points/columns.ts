import type { Column } from "../../../import/columns"

/** The columns of a file of contact points; company and e-mail must be there. */
export const CONTACT_POINT_COLUMNS: Column[] = [
  {
    key: "external_id",
    title: { en: "External id", sv: "Externt id" },
    aliases: ["id"],
    example: "10042-F",
  },
  {
    key: "company_external_id",
    title: { en: "Company", sv: "Företag" },
    aliases: ["company id", "customer number", "kundnummer", "kundnr"],
    example: "10042",
  },
  {
    key: "name",
    title: { en: "Name", sv: "Namn" },
    example: "Leverantörsreskontra",
  },
  {
    key: "email",
    title: { en: "E-mail", sv: "E-post" },
    aliases: ["mail", "e-mail address", "e-postadress", "epost"],
    example: "faktura@nordbygg.example",
  },
  { key: "language", title: { en: "Language", sv: "Språk" }, example: "sv" },
  {
    key: "papers",
    title: { en: "Papers", sv: "Dokument" },
    aliases: ["documents"],
    example: "invoice, reminder",
  },
]
