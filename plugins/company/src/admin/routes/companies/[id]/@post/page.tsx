import {
  DrawerForm,
  PageDrawer,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import {
  postInput,
  postSchema,
  postValues,
  WORDS,
} from "../../../../components/post-form"
import { useCompany, useUpdateCompany } from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"

const PostForm = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateCompany(company.id)
  const form = useZodForm(postSchema, postValues(company))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(postInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      {(["order_confirmation_to_buyer", "only_addresses_on_file"] as const).map(
        (name) => (
          <SelectField
            key={name}
            control={form.control}
            name={name}
            label={t(`post.${name}`)}
            hint={t(`post.hint.${name}`)}
            options={WORDS.map((value) => ({
              value,
              label: t(`post.word.${value}`),
            }))}
          />
        )
      )}
      <TextField
        control={form.control}
        name="gln"
        label={t("addresses.fields.gln")}
        hint={t("addresses.glnHint")}
        inputMode="numeric"
        optional
      />
      <TextField
        control={form.control}
        name="peppol_id"
        label={t("post.peppol_id")}
        placeholder="0007:5560360793"
        optional
      />
    </DrawerForm>
  )
}

const PostPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: company } = useCompany(id)

  return (
    <PageDrawer title={t("post.heading")}>
      {company && <PostForm company={company} />}
    </PageDrawer>
  )
}

export default PostPage
