import {
  DrawerForm,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useSaveRole } from "../hooks/roles"
import type { CompanyPermission, CompanyRole } from "../types"
import {
  keyOf,
  NOT_HELD,
  roleInput,
  roleSchema,
  roleValues,
  type RoleValues,
} from "./role-form"

/** A role's name, and each permission that there is with how far it reaches. */
export const RoleEditor = ({
  companyId,
  role,
  permissions,
}: {
  companyId: string
  /** Null for a new one. */
  role: CompanyRole | null
  permissions: CompanyPermission[]
}) => {
  const { t, i18n } = useTranslation("company")
  const language = i18n.language.startsWith("sv") ? "sv" : "en"
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSaveRole(companyId, role?.id)
  const form = useZodForm<RoleValues>(roleSchema, roleValues(role, permissions))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(roleInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        autoFocus
      />
      {permissions.map(({ name, description, scopes }) => (
        <SelectField
          key={name}
          control={form.control}
          name={`scopes.${keyOf(name)}`}
          label={description[language]}
          options={[NOT_HELD, ...scopes].map((value) => ({
            value,
            label: t(`scope.${value}`),
          }))}
        />
      ))}
    </DrawerForm>
  )
}
