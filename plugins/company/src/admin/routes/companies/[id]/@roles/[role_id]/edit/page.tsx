import { PageDrawer } from "@medusa-b2b/admin-kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { RoleEditor } from "../../../../../../components/role-editor"
import { usePermissions, useRoles } from "../../../../../../hooks/roles"

const EditRolePage = () => {
  const { id = "", role_id } = useParams()
  const { t } = useTranslation("company")
  const { data } = usePermissions()
  const { data: roles } = useRoles(id)
  const role = roles?.find((each) => each.id === role_id)

  return (
    <PageDrawer title={t("roles.edit")} description={t("roles.editHint")}>
      {data && role && (
        <RoleEditor companyId={id} role={role} permissions={data.permissions} />
      )}
    </PageDrawer>
  )
}

export default EditRolePage
