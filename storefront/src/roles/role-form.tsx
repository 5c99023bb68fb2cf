import { Button } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAnnounce } from "../ui/announcer"
import { ErrorNotice } from "../ui/error-notice"
import { TextField } from "../ui/text-field"
import { PermissionFields } from "./permission-fields"
import { type Permission, type Role, saveRole } from "./role-api"

type RoleFormProps = {
  company_id: string
  /** The role to change; none for a new one. */
  role: Role | null
  permissions: Permission[]
  onDone: () => void
}

/** A role's name and what it allows. */
export const RoleForm = ({
  company_id,
  role,
  permissions,
  onDone,
}: RoleFormProps) => {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const queryClient = useQueryClient()
  const [name, setName] = useState(role?.name ?? "")
  const [grants, setGrants] = useState(role?.grants ?? [])
  const save = useMutation({
    mutationFn: () =>
      saveRole(company_id, role?.id, { name: name.trim(), grants }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["roles"] })
      announce(t("role.saved", { name }))
      onDone()
    },
  })

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <TextField
        label={t("role.name")}
        value={name}
        maxLength={255}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <PermissionFields
        permissions={permissions}
        grants={grants}
        onChange={setGrants}
      />
      {save.isError && <ErrorNotice error={save.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          disabled={!name.trim() || grants.length === 0}
          isLoading={save.isPending}
        >
          {t("form.save")}
        </Button>
        <Button type="button" variant="secondary" onClick={onDone}>
          {t("form.cancel")}
        </Button>
      </div>
    </form>
  )
}
