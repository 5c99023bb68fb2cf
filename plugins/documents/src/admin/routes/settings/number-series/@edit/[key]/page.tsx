import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { SeriesFields } from "../../../../../components/series-fields"
import {
  seriesInput,
  seriesSchema,
  seriesValues,
} from "../../../../../components/series-form"
import {
  useNumberSeries,
  useUpdateNumberSeries,
} from "../../../../../hooks/number-series"
import type { AdminNumberSeries } from "../../../../../../types"

const EditSeriesForm = ({ series }: { series: AdminNumberSeries }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateNumberSeries(series.key)
  const form = useZodForm(seriesSchema, seriesValues(series))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) => {
        const { key: _key, ...input } = seriesInput(values)
        mutate(input, { onSuccess: () => handleSuccess() })
      }}
    >
      <SeriesFields control={form.control} isNew={false} />
    </DrawerForm>
  )
}

const EditSeriesPage = () => {
  const { key = "" } = useParams()
  const { t } = useTranslation("document")
  const { data: series } = useNumberSeries(key)

  return (
    <PageDrawer title={t("series.editHeading")}>
      {series && <EditSeriesForm series={series} />}
    </PageDrawer>
  )
}

export default EditSeriesPage
