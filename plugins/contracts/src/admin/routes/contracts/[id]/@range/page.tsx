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

import { useRangePicker } from "../../../../hooks/range-pickers"
import { useContractRange, useSetContractRange } from "../../../../hooks/ranges"

const schema = z.object({ range_id: z.string() })

const ContractRangeForm = ({
  contractId,
  rangeId,
}: {
  contractId: string
  rangeId: string
}) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSetContractRange(contractId)
  const ranges = useRangePicker(rangeId || undefined)
  const form = useZodForm(schema, { range_id: rangeId })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ range_id }) =>
        mutate(range_id || null, { onSuccess: () => handleSuccess() })
      }
    >
      <ComboboxField
        control={form.control}
        name="range_id"
        label={t("ranges.one")}
        hint={t("ranges.hints.contract")}
        source={ranges}
        optional
        allowClear
      />
    </DrawerForm>
  )
}

const ContractRangePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: range } = useContractRange(id)

  return (
    <PageDrawer title={t("ranges.choose")}>
      {range !== undefined && (
        <ContractRangeForm contractId={id} rangeId={range?.id ?? ""} />
      )}
    </PageDrawer>
  )
}

export default ContractRangePage
