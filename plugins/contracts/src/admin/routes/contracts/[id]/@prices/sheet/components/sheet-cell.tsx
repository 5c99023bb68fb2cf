import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { isBlock, type SheetField } from "../../../../../../utils/pasted-prices"

/** What the cells of the sheet tell the sheet. */
export type SheetEdits = {
  type: (row: number, field: SheetField, value: string) => void
  paste: (row: number, field: SheetField, block: string) => void
  remove: (row: number) => void
}

/** One cell of the sheet; what is wrong with it stands below. */
export const SheetCell = ({
  row,
  field,
  value,
  fault,
  placeholder,
  edits,
}: {
  row: number
  field: SheetField
  value: string
  fault?: string
  placeholder?: string
  edits: SheetEdits
}) => {
  const { t } = useTranslation("contract")
  const faultId = fault && `sheet-${row}-${field}`

  return (
    <div>
      <Input
        size="small"
        autoComplete="off"
        inputMode={field === "sku" ? undefined : "decimal"}
        aria-label={t(`sheet.cell.${field}`, { row: row + 1 })}
        aria-invalid={Boolean(fault)}
        aria-describedby={faultId}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => edits.type(row, field, target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData("text")
          if (isBlock(text)) {
            event.preventDefault()
            edits.paste(row, field, text)
          }
        }}
      />
      {fault && (
        <span id={faultId} className="txt-compact-xsmall text-ui-fg-error">
          {fault}
        </span>
      )}
    </div>
  )
}
