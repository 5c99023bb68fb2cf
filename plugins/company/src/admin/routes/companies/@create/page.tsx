import { RouteFocusModal } from "@medusajs/dashboard/components"

import { CreateCompanyForm } from "../../../components/create-company-form"

const CreateCompanyPage = () => (
  <RouteFocusModal>
    <CreateCompanyForm />
  </RouteFocusModal>
)

export default CreateCompanyPage
