import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminCompanyCredit } from "../../../../../types"
import { CreditFields } from "../../../../components/credit-fields"
import {
  creditInput,
  creditSchema,
  creditValues,
} from "../../../../components/credit-form"
import { ReasonField } from "../../../../components/reason-field"
import {
  useCompanyCredit,
  useUpdateCompanyCredit,
} from "../../../../hooks/company-credits"

const EditCreditForm = ({ credit }: { credit: AdminCompanyCredit }) => {
  const { t } = useTranslation("companyCredit")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateCompanyCredit(credit.id)
  const form = useZodForm(creditSchema, creditValues(credit))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(creditInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <CreditFields />
      <ReasonField
        control={form.control}
        name="reason"
        label={t("fields.reason")}
        hint={t("hints.reason")}
        optional
      />
    </DrawerForm>
  )
}

const EditCreditPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("companyCredit")
  const { data: credit } = useCompanyCredit(id)

  return (
    <PageDrawer title={t("edit.heading")}>
      {credit && <EditCreditForm credit={credit} />}
    </PageDrawer>
  )
}

export default EditCreditPage
