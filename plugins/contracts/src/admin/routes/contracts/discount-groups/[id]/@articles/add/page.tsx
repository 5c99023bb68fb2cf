import {
  ComboboxField,
  DrawerForm,
  PageDrawer,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import { useBatchGroupArticles } from "../../../../../../hooks/discount-groups"
import { useVariantPicker } from "../../../../../../hooks/prices"

const schema = z.object({ variant_id: z.string().min(1) })

const AddArticleForm = ({ groupId }: { groupId: string }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchGroupArticles(groupId)
  const variants = useVariantPicker()
  const form = useZodForm(schema, { variant_id: "" })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={({ variant_id }) =>
        mutate({ add: [variant_id] }, { onSuccess: () => handleSuccess() })
      }
    >
      <ComboboxField
        control={form.control}
        name="variant_id"
        label={t("fields.article")}
        hint={t("hints.groupArticle")}
        source={variants}
      />
    </DrawerForm>
  )
}

const AddArticlePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")

  return (
    <PageDrawer title={t("groups.addArticle")}>
      <AddArticleForm groupId={id} />
    </PageDrawer>
  )
}

export default AddArticlePage
