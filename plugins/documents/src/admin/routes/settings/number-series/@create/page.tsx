import { ModalForm, PageModal, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { SeriesFields } from "../../../../components/series-fields"
import {
  seriesInput,
  seriesSchema,
  seriesValues,
} from "../../../../components/series-form"
import { useCreateNumberSeries } from "../../../../hooks/number-series"

const CreateSeriesForm = () => {
  const { t } = useTranslation("document")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateNumberSeries()
  const form = useZodForm(seriesSchema, seriesValues())

  return (
    <ModalForm
      form={form}
      title={t("series.createHeading")}
      hint={t("series.createHint")}
      submitLabel={t("actions.create")}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(seriesInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SeriesFields control={form.control} isNew />
      </div>
    </ModalForm>
  )
}

const CreateSeriesPage = () => {
  const { t } = useTranslation("document")

  return (
    <PageModal title={t("series.createHeading")}>
      <CreateSeriesForm />
    </PageModal>
  )
}

export default CreateSeriesPage
