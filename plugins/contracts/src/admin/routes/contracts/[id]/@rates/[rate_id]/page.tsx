import {
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import type { AdminContractRate } from "../../../../../../types"
import { percentText, rateInput } from "../../../../../components/rate-form"
import { useRateTargetText } from "../../../../../components/use-rate-target-text"
import { useBatchRates, useRate } from "../../../../../hooks/rates"
import { writeDecimal } from "../../../../../utils/write-decimal"

const schema = z.object({ percent: percentText })

const EditRateForm = ({ rate }: { rate: AdminContractRate }) => {
  const { t, i18n } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchRates(rate.contract_id)
  const form = useZodForm(schema, {
    percent: writeDecimal(rate.percent, i18n.language),
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ percent }) =>
        mutate(rateInput({ ...rate, percent }), {
          onSuccess: () => handleSuccess(),
        })
      }
    >
      <TextField
        control={form.control}
        name="percent"
        label={t("fields.percent")}
        hint={t("hints.percent")}
        inputMode="decimal"
        autoFocus
      />
    </DrawerForm>
  )
}

const EditRatePage = () => {
  const { id = "", rate_id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: rate, isError, error } = useRate(id, rate_id)
  const targetText = useRateTargetText()

  if (isError) {
    throw error
  }

  return (
    <PageDrawer title={t("rates.edit")} description={rate && targetText(rate)}>
      {rate && <EditRateForm rate={rate} />}
    </PageDrawer>
  )
}

export default EditRatePage
