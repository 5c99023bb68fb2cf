import { SwitchField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { RoleField } from "./role-field"

/** What a member may do, and whether this is the person's first company. */
export const MemberRoleFields = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation("company")
  const { control } = useFormContext<{ role: string; is_default: boolean }>()

  return (
    <>
      <RoleField companyId={companyId} />
      <SwitchField
        control={control}
        name="is_default"
        label={t("fields.isDefault")}
        hint={t("hints.isDefault")}
      />
    </>
  )
}
