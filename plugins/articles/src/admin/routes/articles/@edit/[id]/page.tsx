import {
  ComboboxField,
  DateField,
  DrawerForm,
  PageDrawer,
  SelectField,
  SwitchField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminArticle } from "../../../../../types"
import {
  articleInput,
  articleSchema,
  articleValues,
} from "../../../../components/article-form"
import { NumberFields } from "../../../../components/number-fields"
import { UnitFields } from "../../../../components/unit-fields"
import {
  useArticle,
  useArticlePicker,
  useSaveArticle,
} from "../../../../hooks/articles"

const PRICE_UNITS = ["1", "100", "1000"]

const EditArticleForm = ({ article }: { article: AdminArticle }) => {
  const { t } = useTranslation("article")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSaveArticle(article.variant_id)
  const picker = useArticlePicker(article.successor_variant_id ?? undefined)
  const form = useZodForm(articleSchema, articleValues(article))
  const { control } = form

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(articleInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <TextField
        control={control}
        name="base_unit"
        label={t("fields.base_unit")}
        hint={t("hints.base_unit")}
      />
      <SwitchField
        control={control}
        name="is_base_sold"
        label={t("fields.is_base_sold")}
        hint={t("hints.is_base_sold")}
      />
      <SelectField
        control={control}
        name="price_unit"
        label={t("fields.price_unit")}
        options={PRICE_UNITS.map((value) => ({ value, label: value }))}
      />
      <TextField
        control={control}
        name="gtin"
        label={t("fields.gtin")}
        inputMode="numeric"
        optional
      />
      <UnitFields />
      <NumberFields />
      <DateField
        control={control}
        name="discontinued_on"
        label={t("fields.discontinued_on")}
        optional
      />
      <ComboboxField
        control={control}
        name="successor_variant_id"
        label={t("fields.successor")}
        hint={t("hints.successor")}
        source={picker}
        allowClear
        optional
      />
    </DrawerForm>
  )
}

const EditArticlePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("article")
  const { data: article } = useArticle(id)

  return (
    <PageDrawer title={t("edit.heading")}>
      {article && <EditArticleForm article={article} />}
    </PageDrawer>
  )
}

export default EditArticlePage
