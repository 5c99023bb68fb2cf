import {
  DrawerForm,
  PageDrawer,
  SwitchField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import {
  referenceInput,
  referenceSchema,
  referenceValues,
} from "../../../../components/reference-form"
import { ReferenceRuleFields } from "../../../../components/reference-rule-fields"
import { useCompany, useUpdateCompany } from "../../../../hooks/companies"
import { REFERENCE_FIELDS, type AdminCompany } from "../../../../types"

const ReferencesForm = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateCompany(company.id)
  const form = useZodForm(
    referenceSchema,
    referenceValues(company.reference_rules)
  )

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(
          { reference_rules: referenceInput(values) },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <SwitchField
        control={form.control}
        name="is_inherited"
        label={t("references.inherit")}
        hint={t("references.inheritHint")}
      />
      {!form.watch("is_inherited") &&
        REFERENCE_FIELDS.map((name) => (
          <ReferenceRuleFields key={name} name={name} />
        ))}
    </DrawerForm>
  )
}

const ReferencesPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: company } = useCompany(id)

  return (
    <PageDrawer title={t("references.edit")} description={t("references.hint")}>
      {company && <ReferencesForm company={company} />}
    </PageDrawer>
  )
}

export default ReferencesPage
