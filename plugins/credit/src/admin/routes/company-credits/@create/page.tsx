import {
  ComboboxField,
  CurrencyField,
  ModalForm,
  PageModal,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import * as z from "zod"

import { CreditFields } from "../../../components/credit-fields"
import {
  creditInput,
  creditSchema,
  creditValues,
} from "../../../components/credit-form"
import { useCreateCompanyCredit } from "../../../hooks/company-credits"
import { useCreditCompanyPicker } from "../../../hooks/company-picker"

const schema = creditSchema.extend({
  company_id: z.string().min(1),
  currency_code: z.string().min(1),
})

const GiveCreditForm = () => {
  const { t } = useTranslation("companyCredit")
  const [params] = useSearchParams()
  const company_id = params.get("company_id") ?? ""
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateCompanyCredit()
  const companies = useCreditCompanyPicker(company_id || undefined)
  const form = useZodForm(schema, {
    ...creditValues(),
    company_id,
    currency_code: "",
  })

  return (
    <ModalForm
      form={form}
      title={t("give.heading")}
      hint={t("give.hint")}
      submitLabel={t("actions.give")}
      isPending={isPending}
      onSubmit={({ company_id: id, currency_code, ...values }) =>
        mutate(
          { ...creditInput(values), company_id: id, currency_code },
          {
            onSuccess: ({ company_credit }) =>
              handleSuccess(`/company-credits/${company_credit.id}`),
          }
        )
      }
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ComboboxField
          control={form.control}
          name="company_id"
          label={t("fields.company")}
          hint={t("hints.company")}
          source={companies}
        />
        <CurrencyField
          control={form.control}
          name="currency_code"
          label={t("fields.currency")}
          hint={t("hints.currency")}
        />
        <CreditFields />
      </div>
    </ModalForm>
  )
}

const GiveCreditPage = () => {
  const { t } = useTranslation("companyCredit")
  return (
    <PageModal title={t("give.heading")}>
      <GiveCreditForm />
    </PageModal>
  )
}

export default GiveCreditPage
