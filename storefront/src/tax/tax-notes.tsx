import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What the invoice will say about lines without VAT. */
export const TaxNotes = ({ notes }: { notes: string[] }) => {
  const { t } = useTranslation()
  return notes.length ? (
    <div
      className="bg-ui-bg-subtle flex flex-col gap-1 rounded-md p-3"
      data-testid="tax-notes"
    >
      <Text size="small" weight="plus">
        {t("tax.onInvoice")}
      </Text>
      {notes.map((note) => (
        <Text key={note} size="small" className="break-words">
          {note}
        </Text>
      ))}
    </div>
  ) : null
}
