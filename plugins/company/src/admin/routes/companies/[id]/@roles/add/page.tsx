import { PageDrawer } from "@medusa-b2b/admin-kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { RoleEditor } from "../../../../../components/role-editor"
import { usePermissions } from "../../../../../hooks/roles"

const AddRolePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data } = usePermissions()

  return (
    <PageDrawer title={t("roles.add")} description={t("roles.hint")}>
      {data && (
        <RoleEditor companyId={id} role={null} permissions={data.permissions} />
      )}
    </PageDrawer>
  )
}

export default AddRolePage
