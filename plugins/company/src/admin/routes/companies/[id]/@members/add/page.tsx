import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import {
  newMemberInput,
  newMemberSchema,
  type NewMemberValues,
} from "../../../../../components/member-form"
import { MemberRoleFields } from "../../../../../components/member-role-fields"
import { NewMemberFields } from "../../../../../components/new-member-fields"
import { useAddMember } from "../../../../../hooks/members"

const AddMemberForm = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useAddMember(companyId)
  const form = useZodForm<NewMemberValues>(newMemberSchema, {
    who: "person",
    customer_id: "",
    email: "",
    first_name: "",
    last_name: "",
    role: "buyer",
    is_default: false,
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={(values) =>
        mutate(newMemberInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <NewMemberFields />
      <MemberRoleFields companyId={companyId} />
    </DrawerForm>
  )
}

const AddMemberPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")

  return (
    <PageDrawer title={t("members.add")}>
      <AddMemberForm companyId={id} />
    </PageDrawer>
  )
}

export default AddMemberPage
