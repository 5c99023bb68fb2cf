import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ContactPointFields } from "../../../../../components/contact-point-fields"
import {
  contactPointInput,
  contactPointSchema,
  contactPointValues,
} from "../../../../../components/contact-point-form"
import { useAddContactPoint } from "../../../../../hooks/contact-points"

const AddContactPointForm = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useAddContactPoint(companyId)
  const form = useZodForm(contactPointSchema, contactPointValues())

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={(values) =>
        mutate(contactPointInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <ContactPointFields />
    </DrawerForm>
  )
}

const AddContactPointPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")

  return (
    <PageDrawer
      title={t("contactPoints.add")}
      description={t("contactPoints.hint")}
    >
      <AddContactPointForm companyId={id} />
    </PageDrawer>
  )
}

export default AddContactPointPage
