import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { memberSchema } from "../../../../../../components/member-form"
import { MemberRoleFields } from "../../../../../../components/member-role-fields"
import { useMember, useUpdateMember } from "../../../../../../hooks/members"
import type { AdminMember } from "../../../../../../types"
import { personName } from "../../../../../../utils/person-name"

const MemberRoleForm = ({ member }: { member: AdminMember }) => {
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
      <MemberRoleFields />
    </DrawerForm>
  )
}

const MemberRolePage = () => {
  const { id = "", member_id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: member } = useMember(id, member_id)

  return (
    <PageDrawer
      title={t("members.changeRole")}
      description={member?.customer ? personName(member.customer) : undefined}
    >
      {member && <MemberRoleForm member={member} />}
    </PageDrawer>
  )
}

export default MemberRolePage
