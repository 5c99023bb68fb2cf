import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { RangeRuleFields } from "../../../../../components/range-rule-fields"
import {
  firstRule,
  rangeRuleSchema,
} from "../../../../../components/range-rule-form"
import { useBatchRules } from "../../../../../hooks/ranges"

const AddRuleForm = ({ id }: { id: string }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchRules(id)
  const form = useZodForm(rangeRuleSchema, firstRule)

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={(rule) =>
        mutate({ create: [rule] }, { onSuccess: () => handleSuccess() })
      }
    >
      <RangeRuleFields rangeId={id} />
    </DrawerForm>
  )
}

const AddRulePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")

  return (
    <PageDrawer title={t("ranges.addRule")} description={t("ranges.rulesHint")}>
      <AddRuleForm id={id} />
    </PageDrawer>
  )
}

export default AddRulePage
