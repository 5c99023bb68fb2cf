import { PageModal } from "@medusa-b2b/admin-kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { CreateCompanyForm } from "../../../../components/create-company-form"

const CreateChildCompanyPage = () => {
  const { id } = useParams()
  const { t } = useTranslation("company")

  return (
    <PageModal title={t("create.heading")}>
      <CreateCompanyForm parentId={id} />
    </PageModal>
  )
}

export default CreateChildCompanyPage
