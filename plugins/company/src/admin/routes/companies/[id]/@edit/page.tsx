import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { CompanyFields } from "../../../../components/company-fields"
import {
  companyInput,
  companySchema,
  companyValues,
} from "../../../../components/company-form"
import { useCompany, useUpdateCompany } from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"

const EditCompanyForm = ({ company }: { company: AdminCompany }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateCompany(company.id)
  const form = useZodForm(companySchema, companyValues(company))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(companyInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <CompanyFields />
    </DrawerForm>
  )
}

const EditCompanyPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: company } = useCompany(id)

  return (
    <PageDrawer title={t("edit.heading")}>
      {company && <EditCompanyForm company={company} />}
    </PageDrawer>
  )
}

export default EditCompanyPage
