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

import {
  useCompany,
  useCompanyTree,
  useMoveCompany,
} from "../../../../hooks/companies"
import { useCompanyPicker } from "../../../../hooks/pickers"
import {
  mayStandUnder,
  type AdminCompany,
  type CompanyNode,
} from "../../../../types"
import { branchIds } from "../../../../utils/flatten-tree"

const schema = z.object({ parent_id: z.string() })

const MoveCompanyForm = ({
  company,
  tree,
}: {
  company: AdminCompany
  tree: CompanyNode
}) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useMoveCompany(company.id)
  const ownBranch = branchIds(tree, company.id)
  const parents = useCompanyPicker({
    suits: ({ id, kind }) =>
      !ownBranch.includes(id) && mayStandUnder(company.kind, kind),
    chosen: company.parent_id ?? undefined,
  })
  const form = useZodForm(schema, { parent_id: company.parent_id ?? "" })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.move")}
      onSubmit={({ parent_id }) =>
        mutate(parent_id || null, { onSuccess: () => handleSuccess() })
      }
    >
      <ComboboxField
        control={form.control}
        name="parent_id"
        label={t("fields.newParent")}
        hint={t("hints.newParent")}
        source={parents}
        allowClear
      />
    </DrawerForm>
  )
}

const MoveCompanyPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: company } = useCompany(id)
  const { data: tree } = useCompanyTree(id)

  return (
    <PageDrawer
      title={t("move.heading", { name: company?.name ?? "" })}
      description={t("move.hint")}
    >
      {company && tree && <MoveCompanyForm company={company} tree={tree} />}
    </PageDrawer>
  )
}

export default MoveCompanyPage
