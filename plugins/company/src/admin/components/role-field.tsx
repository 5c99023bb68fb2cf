import { Form } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useRoles } from "../hooks/roles"
import { isStandingRole, ROLES } from "../types"
import { roleName } from "../utils/role-name"

/** The roles that are to be had, all in sight with what they allow. */
export const RoleField = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation("company")
  const { control } = useFormContext<{ role: string }>()
  const { data: roles } = useRoles(companyId)
  const keys = roles?.map(({ id }) => id) ?? [...ROLES]

  return (
    <Form.Field
      control={control}
      name="role"
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("fields.role")}</Form.Label>
          <Form.Control>
            <RadioGroup {...field} onValueChange={onChange}>
              {keys.map((role) => (
                <RadioGroup.ChoiceBox
                  key={role}
                  value={role}
                  label={roleName(role, roles, t)}
                  description={
                    isStandingRole(role) ? t(`roleHint.${role}`) : ""
                  }
                />
              ))}
            </RadioGroup>
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
