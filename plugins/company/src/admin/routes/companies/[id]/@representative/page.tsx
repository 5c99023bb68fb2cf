import {
  ComboboxField,
  DrawerForm,
  PageDrawer,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import { useCompany, useUpdateCompany } from "../../../../hooks/companies"
import { useUserPicker } from "../../../../hooks/pickers"
import type { AdminCompany } from "../../../../types"

const schema = z.object({ representative_id: z.string() })

const RepresentativeForm = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateCompany(company.id)
  const users = useUserPicker(company.representative_id ?? undefined)
  const form = useZodForm(schema, {
    representative_id: company.representative_id ?? "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ representative_id }) =>
        mutate(
          { representative_id: representative_id || null },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <ComboboxField
        control={form.control}
        name="representative_id"
        label={t("fields.representative")}
        source={users}
        allowClear
        optional
      />
    </DrawerForm>
  )
}

const RepresentativePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: company } = useCompany(id)

  return (
    <PageDrawer
      title={t("representative.edit")}
      description={t("representative.hint")}
    >
      {company && <RepresentativeForm company={company} />}
    </PageDrawer>
  )
}

export default RepresentativePage
