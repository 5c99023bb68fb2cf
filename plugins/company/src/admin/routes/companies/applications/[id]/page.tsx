import { useTranslation } from "react-i18next"
import { Outlet, useParams, type UIMatch } from "react-router-dom"

import { useApplication } from "../../../../hooks/applications"
import { ApplicationDataSection } from "./components/application-data-section"
import { ApplicationGeneralSection } from "./components/application-general-section"
import { ApplicationHistorySection } from "./components/application-history-section"
import { ApplicationMatchesSection } from "./components/application-matches-section"
import { ApplicationVatSection } from "./components/application-vat-section"

const ApplicationPage = () => {
  const { id = "" } = useParams()
  const { data: application, isError, error } = useApplication(id)

  if (isError) {
    throw error
  }
  if (!application) {
    return null
  }

  return (
    <div className="flex flex-col gap-y-3">
      <ApplicationGeneralSection application={application} />
      <ApplicationMatchesSection application={application} />
      <ApplicationVatSection application={application} />
      <ApplicationDataSection application={application} />
      <ApplicationHistorySection application={application} />
      <Outlet />
    </div>
  )
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { t } = useTranslation("company")
  const { data: application } = useApplication(id)
  return <span>{application?.company_name ?? t("applications.one")}</span>
}

export const handle = {
  breadcrumb: (match: UIMatch) => <Breadcrumb id={match.params.id ?? ""} />,
}

export default ApplicationPage
