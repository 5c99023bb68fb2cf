import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import type { AdminDiscountGroup } from "../../../../../../types"
import { useDeleteDiscountGroup } from "../../../../../hooks/discount-groups"

/** What a discount group is called. */
export const GroupSection = ({ group }: { group: AdminDiscountGroup }) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate } = useDeleteDiscountGroup(group.id)

  const askToDelete = async () => {
    const isSure = await prompt({
      title: t("groups.delete", { code: group.code }),
      description: t("groups.deleteHint"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      mutate(undefined, {
        onSuccess: () =>
          navigate("/contracts/discount-groups", { replace: true }),
      })
    }
  }

  return (
    <Section
      level="h1"
      title={group.name}
      actions={[
        {
          actions: [
            { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
          ],
        },
        {
          actions: [
            {
              icon: <Trash />,
              label: t("actions.delete"),
              onClick: askToDelete,
            },
          ],
        },
      ]}
    >
      <SectionRow title={t("fields.code")} value={group.code} />
    </Section>
  )
}
