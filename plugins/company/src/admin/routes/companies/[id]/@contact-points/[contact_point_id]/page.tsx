import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Navigate, useLocation, useParams } from "react-router-dom"

import { ContactPointFields } from "../../../../../components/contact-point-fields"
import {
  contactPointInput,
  contactPointSchema,
  contactPointValues,
} from "../../../../../components/contact-point-form"
import { useUpdateContactPoint } from "../../../../../hooks/contact-points"
import type { CompanyContactPointDTO } from "../../../../../types"

const EditContactPointForm = ({ point }: { point: CompanyContactPointDTO }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateContactPoint(
    point.company_id,
    point.id
  )
  const form = useZodForm(contactPointSchema, contactPointValues(point))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(contactPointInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <ContactPointFields />
    </DrawerForm>
  )
}

/** The list hands the contact point over; who comes here otherwise is sent to the list. */
const EditContactPointPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { state } = useLocation() as { state: CompanyContactPointDTO | null }

  if (!state?.email) {
    return <Navigate to={`/companies/${id}`} replace />
  }

  return (
    <PageDrawer title={t("contactPoints.edit")} description={state.email}>
      <EditContactPointForm point={state} />
    </PageDrawer>
  )
}

export default EditContactPointPage
