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

import { amountOrNone, readAmount } from "../../../../components/credit-form"
import { ReasonField } from "../../../../components/reason-field"
import { useStoreCreditReport } from "../../../../hooks/credit-reports"
import { calendarDate } from "../../../../utils/days"

const schema = z.object({
  reported_on: z.date(),
  proposed_limit: amountOrNone,
  reference: z.string().trim().max(255),
  note: z.string().trim().max(4000),
})

const ReportForm = ({ id }: { id: string }) => {
  const { t } = useTranslation("companyCredit")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useStoreCreditReport(id)
  const form = useZodForm(schema, {
    reported_on: new Date(),
    proposed_limit: "",
    reference: "",
    note: "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ reported_on, proposed_limit, reference, note }) =>
        mutate(
          {
            reported_on: calendarDate(reported_on),
            proposed_limit: readAmount(proposed_limit) || null,
            ...(reference ? { reference } : {}),
            ...(note ? { note } : {}),
          },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <DateField
        control={form.control}
        name="reported_on"
        label={t("report.date")}
      />
      <TextField
        control={form.control}
        name="proposed_limit"
        inputMode="decimal"
        label={t("report.proposedLimit")}
        optional
      />
      <TextField
        control={form.control}
        name="reference"
        label={t("report.reference")}
        optional
      />
      <ReasonField
        control={form.control}
        name="note"
        label={t("report.note")}
        optional
      />
    </DrawerForm>
  )
}

const ReportPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("companyCredit")

  return (
    <PageDrawer title={t("report.heading")} description={t("report.hint")}>
      <ReportForm id={id} />
    </PageDrawer>
  )
}

export default ReportPage
