import { Button, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { deleteRole, type Role } from "./role-api"
import { roleName } from "./role-name"

type DeleteRoleProps = {
  company_id: string
  role: Role
  /** What those who have it may get instead. */
  others: Role[]
  onDone: () => void
}

/** Asks which role takes the place of the one that goes. */
export const DeleteRole = ({
  company_id,
  role,
  others,
  onDone,
}: DeleteRoleProps) => {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [replacement, setReplacement] = useState("")
  const remove = useMutation({
    mutationFn: () => deleteRole(company_id, role.id, replacement || undefined),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["roles"] })
      await queryClient.invalidateQueries({ queryKey: ["members"] })
      onDone()
    },
  })

  return (
    <div className="flex flex-col gap-3">
      <Text size="small">{t("role.deleteHint")}</Text>
      <SelectField
        label={t("role.replacement")}
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        options={[
          { value: "", label: t("role.noReplacement") },
          ...others.map(({ id, name }) => ({
            value: id,
            label: roleName(id, name, t),
          })),
        ]}
      />
      {remove.isError && <ErrorNotice error={remove.error} />}
      <div className="flex gap-2">
        <Button
          variant="danger"
          size="small"
          isLoading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t("form.delete")}
        </Button>
        <Button variant="secondary" size="small" onClick={onDone}>
          {t("form.cancel")}
        </Button>
      </div>
    </div>
  )
}
