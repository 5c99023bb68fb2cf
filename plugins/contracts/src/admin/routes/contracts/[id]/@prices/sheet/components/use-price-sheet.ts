import { useMemo } from "react"
import { useWatch, type UseFormReturn } from "react-hook-form"

import { useSheetArticles } from "../../../../../../hooks/price-sheet"
import {
  emptySheetRow,
  MAX_SHEET_ROWS,
  pasteBlock,
  type SheetRow,
} from "../../../../../../utils/pasted-prices"
import { sheetFaults } from "../../../../../../utils/sheet-changes"
import type { SheetEdits } from "./sheet-cell"

/** The form of the price sheet. */
export type SheetValues = { rows: SheetRow[] }

/** The sheet's rows, what is known and what is wrong about them, and how they are changed. */
export const usePriceSheet = (
  contractId: string,
  {
    control,
    getValues,
    setValue,
  }: UseFormReturn<SheetValues, unknown, SheetValues>
) => {
  const rows = useWatch({ control, name: "rows" })
  const skus = useMemo(
    () => [...new Set(rows.map(({ sku }) => sku.trim()).filter(Boolean))],
    [rows]
  )
  const { articles, isPending, error } = useSheetArticles(contractId, skus)
  const faults = useMemo(() => sheetFaults(rows, articles), [rows, articles])

  const edits = useMemo<
    SheetEdits & { replace: (rows: SheetRow[]) => void }
  >(() => {
    const replace = (after: SheetRow[]) =>
      setValue("rows", after.length ? after : [emptySheetRow()], {
        shouldDirty: true,
      })
    return {
      replace,
      type: (row, field, value) =>
        setValue(`rows.${row}.${field}`, value, { shouldDirty: true }),
      paste: (row, field, block) =>
        replace(pasteBlock(getValues("rows"), row, field, block)),
      remove: (row) =>
        replace(getValues("rows").filter((_, index) => index !== row)),
    }
  }, [getValues, setValue])

  return {
    rows,
    articles,
    faults,
    edits,
    isPending,
    error,
    isTooLong: rows.length > MAX_SHEET_ROWS,
  }
}
