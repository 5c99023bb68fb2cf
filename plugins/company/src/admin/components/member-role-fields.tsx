import { SelectField, SwitchField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ROLES, type Role } from "../types"

/** What a member may do, and whether this is the person's first company. */
export const MemberRoleFields = () => {
  const { t } = useTranslation("company")
  const { control, watch } = useFormContext<{
    role: Role
    is_default: boolean
  }>()

  return (
    <>
      <SelectField
        control={control}
        name="role"
        label={t("fields.role")}
        hint={t(`roleHint.${watch("role")}`)}
        options={ROLES.map((value) => ({
          value,
          label: t(`role.${value}`),
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
