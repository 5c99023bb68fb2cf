import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { memo } from "react"
import { useTranslation } from "react-i18next"

import { SheetCell, type SheetEdits } from "./sheet-cell"

/** The columns of the sheet's heading and rows. */
export const SHEET_GRID =
  "grid grid-cols-[1.4fr_0.6fr_0.6fr_0.9fr_2fr_auto] items-start gap-x-2"

/** A row of the sheet. All its parts are plain values: only a row that changes is drawn anew. */
export const SheetRowCells = memo(function SheetRowCells({
  row,
  sku,
  from,
  to,
  amount,
  skuFault,
  fromFault,
  toFault,
  amountFault,
  article,
  today,
  edits,
}: {
  row: number
  sku: string
  from: string
  to: string
  amount: string
  skuFault?: string
  fromFault?: string
  toFault?: string
  amountFault?: string
  article?: string
  today?: string
  edits: SheetEdits
}) {
  const { t } = useTranslation("contract")
  const cell = { row, edits }

  return (
    <div role="row" className={SHEET_GRID}>
      <SheetCell {...cell} field="sku" value={sku} fault={skuFault} />
      <SheetCell {...cell} field="from" value={from} fault={fromFault} />
      <SheetCell {...cell} field="to" value={to} fault={toFault} />
      <SheetCell {...cell} field="amount" value={amount} fault={amountFault} />
      <div className="min-w-0 py-1">
        <Text size="xsmall" className="truncate" title={article}>
          {article}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {today}
        </Text>
      </div>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        aria-label={t("sheet.removeRow", { row: row + 1 })}
        onClick={() => edits.remove(row)}
      >
        <Trash />
      </IconButton>
    </div>
  )
})
