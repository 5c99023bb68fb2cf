import { PageDrawer } from "@medusa-b2b/admin-kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { useApplication } from "../../../../../hooks/applications"
import { ApproveForm } from "../components/approve-form"

const ApprovePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: application } = useApplication(id)

  return (
    <PageDrawer
      title={t("applications.approve.heading", {
        name: application?.company_name ?? "",
      })}
      description={t("applications.approve.hint")}
    >
      {application && <ApproveForm application={application} />}
    </PageDrawer>
  )
}

export default ApprovePage
