import type { Column } from "@medusa-b2b/company/import"

/** The columns of a file of open items, which is also how they are exported. */
export const OPEN_ITEM_COLUMNS: Column[] = [
  {
    key: "kind",
    title: { en: "Kind", sv: "Slag" },
    aliases: ["type", "typ"],
    example: "invoice",
  },
  {
    key: "external_id",
    title: { en: "External id", sv: "Externt id" },
    aliases: ["id"],
    example: "F-1001",
  },
  {
    key: "number",
    title: { en: "Number", sv: "Nummer" },
    aliases: ["invoice number", "fakturanummer", "fakturanr"],
    example: "1001",
  },
  {
    key: "company_external_id",
    title: { en: "Company", sv: "Företag" },
    aliases: ["customer number", "kundnummer", "kundnr"],
    example: "10042",
  },
  {
    key: "company_id",
    title: { en: "Company id", sv: "Företagets id" },
    example: "",
  },
  {
    key: "order_id",
    title: { en: "Order id", sv: "Orderns id" },
    aliases: ["order"],
    example: "",
  },
  {
    key: "issued_on",
    title: { en: "Date", sv: "Datum" },
    aliases: ["invoice date", "fakturadatum", "issued on"],
    example: "2026-01-31",
  },
  {
    key: "due_on",
    title: { en: "Due date", sv: "Förfallodatum" },
    aliases: ["due", "due on", "förfaller"],
    example: "2026-03-02",
  },
  {
    key: "currency_code",
    title: { en: "Currency", sv: "Valuta" },
    aliases: ["currency code", "valutakod"],
    example: "sek",
  },
  {
    key: "amount",
    title: { en: "Amount", sv: "Belopp" },
    aliases: ["total"],
    decimal: true,
    example: "4000,00",
  },
  {
    key: "is_void",
    title: { en: "Void", sv: "Makulerad" },
    aliases: ["cancelled"],
    example: "no",
  },
  {
    key: "is_final",
    title: { en: "Final", sv: "Slutfaktura" },
    aliases: ["final invoice"],
    example: "no",
  },
  {
    key: "payment_reference",
    title: { en: "Payment reference", sv: "Betalningsreferens" },
    aliases: ["ocr"],
    example: "",
  },
  {
    key: "revised_at",
    title: { en: "Revised at", sv: "Ändrad" },
    aliases: ["changed at", "updated at"],
    example: "2026-01-31T12:00:00Z",
  },
  {
    key: "allocations",
    title: { en: "Pays", sv: "Avser" },
    aliases: ["allocations", "invoices", "fakturor"],
    example: "",
  },
]
