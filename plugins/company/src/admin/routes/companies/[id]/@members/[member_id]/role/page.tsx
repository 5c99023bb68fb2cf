import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Navigate, useLocation, useParams } from "react-router-dom"

import { memberSchema } from "../../../../../../components/member-form"
import { MemberRoleFields } from "../../../../../../components/member-role-fields"
import { useUpdateMember } from "../../../../../../hooks/members"
import type { AdminCompanyMember } from "../../../../../../types"
import { personName } from "../../../../../../utils/person-name"

const MemberRoleForm = ({ member }: { member: AdminCompanyMember }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateMember(member.company_id, member.id)
  const form = useZodForm(memberSchema, {
    role: member.role,
    is_default: member.is_default,
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(values, { onSuccess: () => handleSuccess() })
      }
    >
      <MemberRoleFields companyId={member.company_id} />
    </DrawerForm>
  )
}

/**
 * The list of members hands the member over when it opens this drawer; who
 * comes here otherwise is sent to the list.
 */
const MemberRolePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { state } = useLocation() as { state: AdminCompanyMember | null }

  if (!state?.role) {
    return <Navigate to={`/companies/${id}`} replace />
  }

  return (
    <PageDrawer
      title={t("members.changeRole")}
      description={state.customer ? personName(state.customer) : undefined}
    >
      <MemberRoleForm member={state} />
    </PageDrawer>
  )
}

export default MemberRolePage
