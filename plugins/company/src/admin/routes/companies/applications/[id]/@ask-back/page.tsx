import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import { MultilineField } from "../../../../../components/multiline-field"
import { useApplication, useAskBack } from "../../../../../hooks/applications"
import type { AdminApplication } from "../../../../../types"

const schema = z.object({ question: z.string().trim().min(1).max(4000) })

const AskBackForm = ({ application }: { application: AdminApplication }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useAskBack(application.id)
  const form = useZodForm(schema, { question: "" })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("applications.actions.askBack")}
      onSubmit={({ question }) =>
        mutate(
          { question, revision: application.revision },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <MultilineField
        control={form.control}
        name="question"
        label={t("applications.askBack.question")}
        autoFocus
      />
    </DrawerForm>
  )
}

const AskBackPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: application } = useApplication(id)

  return (
    <PageDrawer
      title={t("applications.askBack.heading", {
        name: application?.company_name ?? "",
      })}
      description={t("applications.askBack.hint", {
        email: application?.email ?? "",
      })}
    >
      {application && <AskBackForm application={application} />}
    </PageDrawer>
  )
}

export default AskBackPage
