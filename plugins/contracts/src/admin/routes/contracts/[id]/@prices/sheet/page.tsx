import { ModalForm, PageModal } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminContract } from "../../../../../../types"
import { useContract } from "../../../../../hooks/contracts"
import { useBatchPrices } from "../../../../../hooks/prices"
import { emptySheetRow, isBlankRow } from "../../../../../utils/pasted-prices"
import { sheetChanges } from "../../../../../utils/sheet-changes"
import { PriceSheet } from "./components/price-sheet"
import { usePriceSheet, type SheetValues } from "./components/use-price-sheet"

const PriceSheetForm = ({ contract }: { contract: AdminContract }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchPrices(contract.id)
  const form = useForm<SheetValues, unknown, SheetValues>({
    defaultValues: { rows: [emptySheetRow()] },
  })
  const sheet = usePriceSheet(contract.id, form)

  const save = ({ rows }: SheetValues) => {
    if (rows.every(isBlankRow)) {
      toast.error(t("sheet.nothing"))
    } else if (sheet.faults.length || sheet.isTooLong) {
      toast.error(t("sheet.faulty", { count: sheet.faults.length }))
    } else if (!sheet.isPending && !sheet.error) {
      mutate(sheetChanges(rows, sheet.articles), {
        onSuccess: () => handleSuccess(),
      })
    }
  }

  return (
    <ModalForm
      form={form}
      title={t("sheet.heading")}
      hint={t("sheet.hint")}
      isPending={isPending || sheet.isPending}
      onSubmit={save}
    >
      <PriceSheet contract={contract} sheet={sheet} />
    </ModalForm>
  )
}

const PriceSheetPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: contract } = useContract(id)

  return (
    <PageModal title={t("sheet.heading")}>
      {contract && <PriceSheetForm contract={contract} />}
    </PageModal>
  )
}

export default PriceSheetPage
