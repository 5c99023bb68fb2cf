import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import { MultilineField } from "../../../../../components/multiline-field"
import {
  useApplication,
  useRejectApplication,
} from "../../../../../hooks/applications"
import type { AdminApplication } from "../../../../../types"

const schema = z.object({ reason: z.string().trim().min(1).max(4000) })

const RejectForm = ({ application }: { application: AdminApplication }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useRejectApplication(application.id)
  const form = useZodForm(schema, { reason: "" })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("applications.actions.reject")}
      onSubmit={({ reason }) =>
        mutate(
          { reason, revision: application.revision },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <MultilineField
        control={form.control}
        name="reason"
        label={t("applications.reject.reason")}
        autoFocus
      />
    </DrawerForm>
  )
}

const RejectPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: application } = useApplication(id)

  return (
    <PageDrawer
      title={t("applications.reject.heading", {
        name: application?.company_name ?? "",
      })}
      description={t("applications.reject.hint", {
        email: application?.email ?? "",
      })}
    >
      {application && <RejectForm application={application} />}
    </PageDrawer>
  )
}

export default RejectPage
