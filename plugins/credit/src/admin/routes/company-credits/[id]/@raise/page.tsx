import {
  DateField,
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import type { AdminCompanyCredit } from "../../../../../types"
import { amountOrNone, readAmount } from "../../../../components/credit-form"
import { ReasonField } from "../../../../components/reason-field"
import {
  useCompanyCredit,
  useRaiseCompanyCredit,
} from "../../../../hooks/company-credits"
import { afterDay, dayBefore } from "../../../../utils/days"

// Both are there, or neither: then the limit is no longer raised.
const schema = z
  .object({
    raised_by: amountOrNone,
    last_day: z.date().nullable(),
    reason: z.string().trim().min(1).max(4000),
  })
  .refine(
    ({ raised_by, last_day }) =>
      Boolean(raised_by.trim()) === Boolean(last_day),
    { path: ["last_day"] }
  )

const RaiseForm = ({ credit }: { credit: AdminCompanyCredit }) => {
  const { t } = useTranslation("companyCredit")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useRaiseCompanyCredit(credit.id)
  const form = useZodForm(schema, {
    raised_by: credit.raised_by ?? "",
    last_day: credit.raised_until ? dayBefore(credit.raised_until) : null,
    reason: "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.raise")}
      onSubmit={({ raised_by, last_day, reason }) =>
        mutate(
          {
            raised_by: readAmount(raised_by) || null,
            raised_until: last_day && afterDay(last_day).toISOString(),
            reason,
          },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <TextField
        control={form.control}
        name="raised_by"
        inputMode="decimal"
        label={t("fields.raisedBy")}
        hint={t("hints.raisedBy", {
          currency: credit.currency_code.toUpperCase(),
        })}
      />
      <DateField
        control={form.control}
        name="last_day"
        label={t("fields.lastDay")}
        hint={t("hints.raisedUntil")}
      />
      <ReasonField
        control={form.control}
        name="reason"
        label={t("fields.reason")}
        hint={t("hints.reason")}
      />
    </DrawerForm>
  )
}

const RaisePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("companyCredit")
  const { data: credit } = useCompanyCredit(id)

  return (
    <PageDrawer title={t("raise.heading")} description={t("raise.hint")}>
      {credit && <RaiseForm credit={credit} />}
    </PageDrawer>
  )
}

export default RaisePage
