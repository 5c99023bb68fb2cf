import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"

import { CreateCompanyForm } from "../../../../components/create-company-form"

const CreateChildCompanyPage = () => {
  const { id } = useParams()

  return (
    <RouteFocusModal>
      <CreateCompanyForm parentId={id} />
    </RouteFocusModal>
  )
}

export default CreateChildCompanyPage
