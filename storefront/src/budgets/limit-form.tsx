import { useQuery } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useRegion } from "../catalogue/use-region"
import { fetchMembers } from "../company/company-api"
import { personName } from "../company/person-name"
import { roleName } from "../roles/role-name"
import { useRoles } from "../roles/use-roles"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import { amountTyped } from "./amount-typed"
import {
  LIMIT_WINDOWS,
  type LimitInput,
  type LimitWindow,
  OVER,
  type Over,
  type PersonalLimit,
  save,
} from "./budgets-api"
import { KeepingButtons } from "./keeping-buttons"
import { useBudgetChange } from "./use-budget-change"

/** More members than a list to choose from shows. */
const MOST = 200

type LimitFormProps = {
  company_id: string
  /** Left out: a new one. */
  limit?: PersonalLimit
  onDone: () => void
}

/** Everybody with a role, then each member: the value says which. */
const usePeople = (company_id: string) => {
  const { t } = useTranslation()
  const roles = useRoles()
  const members = useQuery({
    queryKey: ["members", company_id, "all"],
    queryFn: () => fetchMembers(company_id, { limit: MOST, offset: 0 }),
  })
  return [
    ...(roles.data ?? []).map(({ id, name }) => ({
      value: `role:${id}`,
      label: t("budgets.allWithRole", { role: roleName(id, name, t) }),
    })),
    ...(members.data?.members ?? []).map((member) => ({
      value: `member_id:${member.id}`,
      label: personName(member.customer) || member.id,
    })),
  ]
}

/** What somebody may order for. Whose it is and its period are chosen once. */
export const LimitForm = ({ company_id, limit, onDone }: LimitFormProps) => {
  const { t } = useTranslation()
  const region = useRegion()
  const people = usePeople(company_id)
  const [isWrong, setWrong] = useState(false)
  const currency = limit?.currency_code ?? region?.currency_code ?? "sek"
  const change = useBudgetChange(
    (input: LimitInput) => save("personal-limits", { ...input, id: limit?.id }),
    t("budgets.saved")
  )

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? "").trim()
    const amount = amountTyped(text("amount"))
    setWrong(amount === null)
    if (amount !== null) {
      const [kind, id] = text("person").split(":")
      change.mutate(
        {
          amount,
          over: text("over") as Over,
          ...(!limit && {
            [kind]: id,
            currency_code: currency,
            window: text("window") as LimitWindow,
          }),
        },
        { onSuccess: onDone }
      )
    }
  }

  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4 py-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {!limit && (
          <>
            <SelectField
              name="person"
              label={t("budgets.person")}
              options={people}
            />
            <SelectField
              name="window"
              label={t("budgets.period")}
              options={LIMIT_WINDOWS.map((value) => ({
                value,
                label: t(`budgets.window.${value}`),
              }))}
            />
          </>
        )}
        <TextField
          name="amount"
          label={t("budgets.amount", { currency: currency.toUpperCase() })}
          inputMode="decimal"
          required
          defaultValue={limit?.amount}
          problem={isWrong ? t("budgets.amountWrong") : undefined}
        />
        <SelectField
          name="over"
          label={t("budgets.overLabel")}
          defaultValue={limit?.over}
          options={OVER.map((value) => ({
            value,
            label: t(`budgets.over.${value}`),
          }))}
        />
      </div>
      {change.isError && <ErrorNotice error={change.error} />}
      <KeepingButtons
        kind="personal-limits"
        kept={limit}
        isSaving={change.isPending}
        onDone={onDone}
      />
    </form>
  )
}
