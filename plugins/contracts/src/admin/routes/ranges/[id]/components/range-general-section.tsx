import { Section } from "@medusa-b2b/admin-kit"
import { PencilSquare, Trash } from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import type { AdminRange } from "../../../../../types"
import { RangeCount } from "../../../../components/range-count"
import { useDeleteRange } from "../../../../hooks/ranges"

/** The range's name, and how much of the store it lets in. */
export const RangeGeneralSection = ({ range }: { range: AdminRange }) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate } = useDeleteRange(range.id)

  const askToDelete = async () => {
    const isSure = await prompt({
      title: t("ranges.delete.heading", { name: range.name }),
      description: t("ranges.delete.hint"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      mutate(undefined, {
        onSuccess: () => navigate("/ranges", { replace: true }),
      })
    }
  }

  return (
    <Section
      level="h1"
      title={range.name}
      aside={<RangeCount rangeId={range.id} />}
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
    />
  )
}
