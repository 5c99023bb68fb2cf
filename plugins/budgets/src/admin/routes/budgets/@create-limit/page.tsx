import {
  ComboboxField,
  CurrencyField,
  ModalForm,
  PageModal,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import * as z from "zod"

import { OVER_BUDGET } from "../../../../domain/over-budget"
import { PERSONAL_WINDOWS } from "../../../../domain/windows"
import { amountInput, amountSchema } from "../../../components/budget-form"
import { OverField } from "../../../components/over-field"
import {
  useCompanyPicker,
  useMemberOptions,
  useRoleOptions,
} from "../../../hooks/pickers"
import { useCreateLimit } from "../../../hooks/personal-limits"

const KINDS = ["role", "member"] as const

const schema = z.object({
  company_id: z.string().min(1),
  kind: z.enum(KINDS),
  person: z.string().min(1),
  currency_code: z.string().min(1),
  window: z.enum(PERSONAL_WINDOWS),
  amount: amountSchema,
  over: z.enum(OVER_BUDGET),
})

const EMPTY: z.infer<typeof schema> = {
  company_id: "",
  kind: "role",
  person: "",
  currency_code: "",
  window: "month",
  amount: "",
  over: "block",
}

const CreateLimitForm = () => {
  const { t } = useTranslation("budget")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateLimit()
  const form = useZodForm(schema, EMPTY)
  const { company_id, kind } = form.watch()
  const companies = useCompanyPicker()
  const members = useMemberOptions(company_id)
  const roles = useRoleOptions(company_id)

  return (
    <ModalForm
      form={form}
      title={t("createLimit.heading")}
      hint={t("createLimit.hint")}
      submitLabel={t("actions.createLimit")}
      isPending={isPending}
      onSubmit={({ kind, person, amount, ...values }) =>
        mutate(
          {
            ...values,
            amount: amountInput(amount),
            [kind === "role" ? "role" : "member_id"]: person,
          },
          { onSuccess: () => handleSuccess() }
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
        <SelectField
          control={form.control}
          name="kind"
          label={t("fields.person")}
          options={KINDS.map((value) => ({
            value,
            label: t(`kinds.${value}`),
          }))}
        />
        <ComboboxField
          key={kind}
          control={form.control}
          name="person"
          label={t(`fields.${kind}`)}
          source={{ options: kind === "role" ? roles : members }}
        />
        <CurrencyField
          control={form.control}
          name="currency_code"
          label={t("fields.currency")}
        />
        <SelectField
          control={form.control}
          name="window"
          label={t("fields.window")}
          options={PERSONAL_WINDOWS.map((value) => ({
            value,
            label: t(`window.${value}`),
          }))}
        />
        <TextField
          control={form.control}
          name="amount"
          label={t("fields.amount")}
          hint={t("hints.limitAmount")}
          inputMode="decimal"
        />
        <OverField />
      </div>
    </ModalForm>
  )
}

const CreateLimitPage = () => {
  const { t } = useTranslation("budget")

  return (
    <PageModal title={t("createLimit.heading")}>
      <CreateLimitForm />
    </PageModal>
  )
}

export default CreateLimitPage
