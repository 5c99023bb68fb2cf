import {
  DrawerForm,
  PageDrawer,
  SelectField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import { useDeleteRole, useRoles } from "../../../../../../hooks/roles"
import type { CompanyRole } from "../../../../../../types"
import { roleName } from "../../../../../../utils/role-name"

const NOBODY = "none"
const schema = z.object({ replacement: z.string() })

const DeleteRoleForm = ({
  companyId,
  role,
  roles,
}: {
  companyId: string
  role: CompanyRole
  roles: CompanyRole[]
}) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useDeleteRole(companyId, role.id)
  const form = useZodForm(schema, { replacement: NOBODY })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.delete")}
      onSubmit={({ replacement }) =>
        mutate(replacement === NOBODY ? "" : replacement, {
          onSuccess: () => handleSuccess(),
        })
      }
    >
      <SelectField
        control={form.control}
        name="replacement"
        label={t("roles.replacement")}
        hint={t("roles.replacementHint")}
        options={[
          { value: NOBODY, label: t("roles.noReplacement") },
          ...roles
            .filter(({ id }) => id !== role.id)
            .map(({ id }) => ({ value: id, label: roleName(id, roles, t) })),
        ]}
      />
    </DrawerForm>
  )
}

const DeleteRolePage = () => {
  const { id = "", role_id } = useParams()
  const { t } = useTranslation("company")
  const { data: roles } = useRoles(id)
  const role = roles?.find((each) => each.id === role_id)

  return (
    <PageDrawer title={t("roles.delete")} description={role?.name ?? undefined}>
      {roles && role && (
        <DeleteRoleForm companyId={id} role={role} roles={roles} />
      )}
    </PageDrawer>
  )
}

export default DeleteRolePage
