import {
  CurrencyField,
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import * as z from "zod"

import { readAmount } from "../../../../components/credit-form"
import { useCreateExchangeRate } from "../../../../hooks/exchange-rates"

const RATE = /^(?=.*[1-9])\d{1,9}(\.\d{1,12})?$/

const schema = z.object({
  from_currency: z.string().min(1),
  to_currency: z.string().min(1),
  rate: z
    .string()
    .min(1)
    .refine((text) => RATE.test(readAmount(text))),
})

const StateRateForm = () => {
  const { t } = useTranslation("companyCredit")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateExchangeRate()
  const form = useZodForm(schema, {
    from_currency: "",
    to_currency: "",
    rate: "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.stateRate")}
      onSubmit={({ rate, ...currencies }) =>
        mutate(
          { ...currencies, rate: readAmount(rate) },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <CurrencyField
        control={form.control}
        name="from_currency"
        label={t("rates.from")}
      />
      <CurrencyField
        control={form.control}
        name="to_currency"
        label={t("rates.to")}
      />
      <TextField
        control={form.control}
        name="rate"
        inputMode="decimal"
        label={t("rates.rate")}
        hint={t("rates.rateHint")}
      />
    </DrawerForm>
  )
}

const StateRatePage = () => {
  const { t } = useTranslation("companyCredit")

  return (
    <PageDrawer title={t("rates.state")} description={t("rates.stateHint")}>
      <StateRateForm />
    </PageDrawer>
  )
}

export default StateRatePage
