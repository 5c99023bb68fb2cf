import { Plus } from "@medusajs/icons"
import { Button, Hint, Text, Textarea } from "@medusajs/ui"
import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminContract } from "../../../../../../../types"
import {
  useLoadSheet,
  type SheetArticle,
} from "../../../../../../hooks/price-sheet"
import {
  emptySheetRow,
  isBlock,
  isBlankRow,
  MAX_SHEET_ROWS,
  parseSheet,
  SHEET_FIELDS,
} from "../../../../../../utils/pasted-prices"
import { sheetOf } from "../../../../../../utils/sheet-changes"
import { parseQuantity } from "../../../../../../utils/tiers"
import { SHEET_GRID, SheetRowCells } from "./sheet-row"
import type { usePriceSheet } from "./use-price-sheet"

const priceToday = (article: SheetArticle, from: string) =>
  article.prices.find(
    ({ min_quantity }) => (min_quantity ?? 1) === parseQuantity(from)
  )

/** Where prices are pasted and typed, with what is wrong and what they are today. */
export const PriceSheet = ({
  contract,
  sheet: { rows, articles, faults, edits, isTooLong },
}: {
  contract: AdminContract
  sheet: ReturnType<typeof usePriceSheet>
}) => {
  const { t, i18n } = useTranslation("contract")
  const load = useLoadSheet(contract.id)
  const faultOf = useMemo(
    () =>
      new Map(
        faults.map(({ row, field, code }) => [
          `${row}.${field}`,
          t(`faults.${code}`),
        ])
      ),
    [faults, t]
  )

  const read = (text: string) =>
    edits.replace([
      ...rows.filter((row) => !isBlankRow(row)),
      ...parseSheet(text),
    ])

  return (
    <div className="flex flex-col gap-y-4">
      <Textarea
        rows={2}
        aria-label={t("sheet.paste")}
        placeholder={t("sheet.paste")}
        value=""
        onChange={({ target }) => isBlock(target.value) && read(target.value)}
      />
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {t("sheet.rows", {
            count: rows.filter((row) => !isBlankRow(row)).length,
          })}
        </Text>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={async () =>
            edits.replace(sheetOf(await load(), i18n.language))
          }
        >
          {t("sheet.load")}
        </Button>
      </div>
      {isTooLong && (
        <Hint variant="error">
          {t("sheet.tooLong", { maximum: MAX_SHEET_ROWS })}
        </Hint>
      )}
      <div role="table" className="flex flex-col gap-y-2">
        <div role="row" className={SHEET_GRID}>
          {SHEET_FIELDS.map((field) => (
            <Text key={field} size="small" weight="plus" role="columnheader">
              {t(`sheet.columns.${field}`, {
                currency: contract.currency_code.toUpperCase(),
              })}
            </Text>
          ))}
        </div>
        {rows.map((row, index) => {
          const article = articles.get(row.sku.trim())
          const today = article && priceToday(article, row.from)
          return (
            <SheetRowCells
              // Rows have nothing but their place.
              key={index}
              row={index}
              {...row}
              skuFault={faultOf.get(`${index}.sku`)}
              fromFault={faultOf.get(`${index}.from`)}
              toFault={faultOf.get(`${index}.to`)}
              amountFault={faultOf.get(`${index}.amount`)}
              article={article?.name}
              today={
                today
                  ? t("sheet.today", {
                      amount: getLocaleAmount(
                        today.amount,
                        contract.currency_code
                      ),
                    })
                  : article
                    ? t("sheet.new")
                    : undefined
              }
              edits={edits}
            />
          )
        })}
      </div>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => edits.replace([...rows, emptySheetRow()])}
        >
          <Plus />
          {t("sheet.addRow")}
        </Button>
      </div>
    </div>
  )
}
