import { SelectField, SwitchField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useRoles } from "../hooks/roles"
import { isStandingRole, ROLES } from "../types"
import { roleName } from "../utils/role-name"

/** What a member may do, and whether this is the person's first company. */
export const MemberRoleFields = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation("company")
  const { control, watch } = useFormContext<{
    role: string
    is_default: boolean
  }>()

  const { data: roles } = useRoles(companyId)
  const role = watch("role")
  const keys = roles?.map(({ id }) => id) ?? [...ROLES]

  return (
    <>
      <SelectField
        control={control}
        name="role"
        label={t("fields.role")}
        hint={isStandingRole(role) ? t(`roleHint.${role}`) : undefined}
        options={keys.map((value) => ({
          value,
          label: roleName(value, roles, t),
        }))}
      />
      <SwitchField
        control={control}
        name="is_default"
        label={t("fields.isDefault")}
        hint={t("hints.isDefault")}
      />
    </>
  )
}
