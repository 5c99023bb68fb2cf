import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { REFERENCE_FIELDS, type ReferenceField } from "../company/company-api"
import { useCompany } from "../company/use-company"
import { ErrorNotice } from "../ui/error-notice"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { TextField } from "../ui/text-field"
import { referenceId, targetOf } from "./field-ids"
import {
  fetchReferences,
  saveReferences,
  type References,
} from "./references-api"
import { CART_SCOPE } from "./use-cart"
import { useCheckoutStatus } from "./use-checkout-status"

const MAX_LENGTH = 255

type FieldsProps = { cart_id: string; saved: References }

/** Saved when a field is left: whoever orders next has nothing to save first. */
const ReferenceFields = ({ cart_id, saved }: FieldsProps) => {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const { data: company } = useCompany()
  const { data: status } = useCheckoutStatus(cart_id)
  const [values, setValues] = useState(saved)
  const save = useMutation({
    scope: CART_SCOPE,
    mutationFn: (next: References) => saveReferences(cart_id, next),
    onSuccess: (references) => {
      queryClient.setQueryData(["references", cart_id], references)
      void queryClient.invalidateQueries({ queryKey: ["checkout-status"] })
    },
  })

  const commit = (field: ReferenceField, typed: string) => {
    const next = { ...values, [field]: typed.trim() || null }
    if (next[field] !== saved[field]) {
      save.mutate(next)
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => event.preventDefault()}
      className="grid gap-4 sm:grid-cols-2"
    >
      {REFERENCE_FIELDS.map((field) => (
        <TextField
          key={field}
          id={referenceId(field)}
          label={t(`references.${field}`)}
          required={company?.reference_rules?.[field]?.required ?? false}
          maxLength={MAX_LENGTH}
          value={values[field] ?? ""}
          problem={
            status?.violations.find(
              ({ path }) => targetOf(path) === referenceId(field)
            )?.message
          }
          onChange={({ target }) =>
            setValues((now) => ({ ...now, [field]: target.value }))
          }
          onBlur={({ target }) => commit(field, target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              commit(field, event.currentTarget.value)
            }
          }}
        />
      ))}
      {save.isError && <ErrorNotice error={save.error} />}
    </form>
  )
}

/** What the company wants to find on the delivery note and the invoice. */
export const ReferencesForm = ({ cart_id }: { cart_id: string }) => {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ["references", cart_id],
    queryFn: () => fetchReferences(cart_id),
  })
  return (
    <Section title={t("references.title")}>
      <QueryView query={query} lines={2}>
        {(saved) => <ReferenceFields cart_id={cart_id} saved={saved} />}
      </QueryView>
    </Section>
  )
}
