import { PageModal } from "@medusa-b2b/admin-kit"
import { useTranslation } from "react-i18next"

import { CreateCompanyForm } from "../../../components/create-company-form"

const CreateCompanyPage = () => {
  const { t } = useTranslation("company")

  return (
    <PageModal title={t("create.heading")}>
      <CreateCompanyForm />
    </PageModal>
  )
}

export default CreateCompanyPage
