import type { Column } from "../../../import/columns"

/** The columns of a file of members; company and e-mail must be there. */
export const MEMBER_COLUMNS: Column[] = [
  {
    key: "external_id",
    title: { en: "External id", sv: "Externt id" },
    aliases: ["id", "contact number", "kontaktnummer"],
    example: "10042-1",
  },
  {
    key: "company_external_id",
    title: { en: "Company", sv: "Företag" },
    aliases: ["company id", "customer number", "kundnummer", "kundnr"],
    example: "10042",
  },
  {
    key: "email",
    title: { en: "E-mail", sv: "E-post" },
    aliases: ["mail", "e-mail address", "e-postadress", "epost"],
    example: "berit@nordbygg.example",
  },
  {
    key: "first_name",
    title: { en: "First name", sv: "Förnamn" },
    example: "Berit",
  },
  {
    key: "last_name",
    title: { en: "Last name", sv: "Efternamn" },
    aliases: ["surname"],
    example: "Öberg",
  },
  {
    key: "phone",
    title: { en: "Phone", sv: "Telefon" },
    aliases: ["telefonnummer", "mobil"],
    example: "08-123 45 67",
  },
  { key: "role", title: { en: "Role", sv: "Roll" }, example: "buyer" },
  {
    key: "is_default",
    title: { en: "Default", sv: "Förvalt" },
    aliases: ["default company", "förvalt företag"],
    example: "yes",
  },
  { key: "language", title: { en: "Language", sv: "Språk" }, example: "sv" },
]
