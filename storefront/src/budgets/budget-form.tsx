import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useRegion } from "../catalogue/use-region"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import { amountTyped } from "./amount-typed"
import {
  type Budget,
  BUDGET_WINDOWS,
  type BudgetInput,
  type BudgetWindow,
  OVER,
  type Over,
  save,
} from "./budgets-api"
import { KeepingButtons } from "./keeping-buttons"
import { useBudgetChange } from "./use-budget-change"

type BudgetFormProps = {
  /** Left out: a new one. */
  budget?: Budget
  onDone: () => void
}

/** A budget's figures. Cost centre, period and currency are chosen once. */
export const BudgetForm = ({ budget, onDone }: BudgetFormProps) => {
  const { t } = useTranslation()
  const region = useRegion()
  const [missing, setMissing] = useState<string[]>([])
  const currency = budget?.currency_code ?? region?.currency_code ?? "sek"
  const change = useBudgetChange(
    (input: BudgetInput) => save("budgets", { ...input, id: budget?.id }),
    t("budgets.saved")
  )

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? "").trim()
    const amount = amountTyped(text("amount"))
    setMissing([
      ...(text("title") ? [] : ["title"]),
      ...(amount === null ? ["amount"] : []),
    ])
    if (text("title") && amount !== null) {
      change.mutate(
        {
          title: text("title"),
          amount,
          over: text("over") as Over,
          starts_on: text("starts_on") || null,
          ends_on: text("ends_on") || null,
          ...(!budget && {
            currency_code: currency,
            window: text("window") as BudgetWindow,
            cost_centre: text("cost_centre") || null,
          }),
        },
        { onSuccess: onDone }
      )
    }
  }

  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4 py-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="title"
          label={t("budgets.name")}
          required
          maxLength={100}
          autoFocus
          defaultValue={budget?.title}
          problem={missing.includes("title") ? t("form.required") : undefined}
        />
        <TextField
          name="amount"
          label={t("budgets.amount", { currency: currency.toUpperCase() })}
          inputMode="decimal"
          required
          defaultValue={budget?.amount}
          problem={
            missing.includes("amount") ? t("budgets.amountWrong") : undefined
          }
        />
        {!budget && (
          <>
            <SelectField
              name="window"
              label={t("budgets.period")}
              options={BUDGET_WINDOWS.map((value) => ({
                value,
                label: t(`budgets.window.${value}`),
              }))}
            />
            <TextField
              name="cost_centre"
              label={t("budgets.costCentre")}
              hint={t("budgets.costCentreHint")}
              maxLength={255}
            />
          </>
        )}
        <TextField
          name="starts_on"
          type="date"
          label={t("budgets.startsOn")}
          defaultValue={budget?.starts_on ?? ""}
        />
        <TextField
          name="ends_on"
          type="date"
          label={t("budgets.endsOn")}
          defaultValue={budget?.ends_on ?? ""}
        />
        <SelectField
          name="over"
          label={t("budgets.overLabel")}
          defaultValue={budget?.over}
          options={OVER.map((value) => ({
            value,
            label: t(`budgets.over.${value}`),
          }))}
        />
      </div>
      {change.isError && <ErrorNotice error={change.error} />}
      <KeepingButtons
        kind="budgets"
        kept={budget}
        isSaving={change.isPending}
        onDone={onDone}
      />
    </form>
  )
}
