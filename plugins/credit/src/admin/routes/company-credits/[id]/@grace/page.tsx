import {
  DateField,
  DrawerForm,
  PageDrawer,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import type { AdminCompanyCredit } from "../../../../../types"
import { ReasonField } from "../../../../components/reason-field"
import {
  useCompanyCredit,
  useGrantOverdueGrace,
} from "../../../../hooks/company-credits"
import { calendarDate, dayOf } from "../../../../utils/days"

const schema = z.object({
  last_day: z.date().nullable(),
  reason: z.string().trim().min(1).max(4000),
})

const GraceForm = ({ credit }: { credit: AdminCompanyCredit }) => {
  const { t } = useTranslation("companyCredit")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useGrantOverdueGrace(credit.id)
  const { overdue_grace_until: until } = credit
  const form = useZodForm(schema, {
    last_day: until ? dayOf(until) : null,
    reason: "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ last_day, reason }) =>
        mutate(
          {
            overdue_grace_until: last_day && calendarDate(last_day),
            reason,
          },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <DateField
        control={form.control}
        name="last_day"
        label={t("fields.lastDay")}
        hint={t("hints.graceDay")}
        optional
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

const GracePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("companyCredit")
  const { data: credit } = useCompanyCredit(id)

  return (
    <PageDrawer title={t("grace.heading")} description={t("grace.hint")}>
      {credit && <GraceForm credit={credit} />}
    </PageDrawer>
  )
}

export default GracePage
