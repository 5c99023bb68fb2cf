import { Button, Textarea, Label } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { CheckField } from "../ui/check-field"
import { TextField } from "../ui/text-field"
import {
  ADDRESS_USES,
  type AddressInput,
  type BookAddress,
  saveAddress,
} from "./address-book-api"
import { parseRanges, rangesText, WEEKDAYS } from "./opening-hours-text"

/** Texts of an address; name, required. */
const TEXTS = [
  ["label", true],
  ["company_name", false],
  ["attention", false],
  ["address_1", true],
  ["address_2", false],
  ["postal_code", false],
  ["city", true],
  ["country_code", true],
  ["phone", false],
  ["gln", false],
] as const

type Problems = Partial<Record<string, string>>

const textOf = (form: FormData, name: string): string =>
  String(form.get(name) ?? "").trim()

/** The form's values as the store takes them; a new address may become the default by itself. */
const inputOf = (form: FormData, isNew: boolean): AddressInput => {
  const flags = Object.fromEntries(
    ADDRESS_USES.flatMap((use) => {
      const used = form.has(`is_${use}`)
      const isDefault = used && form.has(`is_default_${use}`)
      return [
        [`is_${use}`, used],
        ...(isNew && !isDefault ? [] : [[`is_default_${use}`, isDefault]]),
      ]
    })
  )
  const texts = Object.fromEntries(
    TEXTS.map(([name, required]) => [
      name,
      textOf(form, name) || (required ? "" : null),
    ])
  )
  return {
    ...texts,
    ...flags,
    driver_note: textOf(form, "driver_note") || null,
    opening_hours: Object.fromEntries(
      WEEKDAYS.map((day) => [day, parseRanges(textOf(form, day)) ?? []])
    ),
  } as AddressInput
}

type AddressEditorProps = {
  company_id: string
  /** Left out: a new one. */
  address?: BookAddress
  onDone: () => void
}

/** All of an address: place, uses, defaults and goods reception. */
export const AddressEditor = ({
  company_id,
  address,
  onDone,
}: AddressEditorProps) => {
  const { t } = useTranslation()
  const noteId = useId()
  const queryClient = useQueryClient()
  const [problems, setProblems] = useState<Problems>({})
  const save = useMutation({
    mutationFn: (input: AddressInput) =>
      saveAddress(company_id, { ...input, id: address?.id }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["addresses"] })
      onDone()
    },
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const found: Problems = {}
    for (const [name, required] of TEXTS) {
      if (required && !textOf(form, name)) {
        found[name] = t("form.required")
      }
    }
    for (const day of WEEKDAYS) {
      if (!parseRanges(textOf(form, day))) {
        found[day] = t("addressBook.hoursProblem")
      }
    }
    setProblems(found)
    if (Object.keys(found).length === 0) {
      save.mutate(inputOf(form, !address))
    }
  }

  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        {TEXTS.map(([name, required]) => (
          <TextField
            key={name}
            name={name}
            label={t(`addressBook.${name}`)}
            required={required}
            maxLength={255}
            defaultValue={
              name === "country_code"
                ? (address?.country_code ?? "se").toUpperCase()
                : (address?.[name] ?? "")
            }
            problem={problems[name]}
          />
        ))}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {ADDRESS_USES.map((use) => (
          <div key={use} className="flex flex-col gap-3">
            <CheckField
              name={`is_${use}`}
              label={t(`addressBook.use.${use}`)}
              defaultChecked={address?.[`is_${use}`] ?? use === "ship_to"}
            />
            <CheckField
              name={`is_default_${use}`}
              label={t(`addressBook.default.${use}`)}
              defaultChecked={address?.[`is_default_${use}`] ?? false}
            />
          </div>
        ))}
      </div>
      <fieldset className="flex flex-col gap-3">
        <legend className="txt-small-plus mb-1">
          {t("addressBook.goodsReception")}
        </legend>
        <p className="txt-small text-ui-fg-subtle">
          {t("addressBook.hoursHint")}
        </p>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {WEEKDAYS.map((day) => (
            <TextField
              key={day}
              name={day}
              label={t(`weekday.${day}`)}
              placeholder={t("addressBook.closed")}
              defaultValue={rangesText(address?.opening_hours?.[day])}
              problem={problems[day]}
            />
          ))}
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor={noteId} size="small" weight="plus">
            {t("addressBook.driver_note")}
          </Label>
          <Textarea
            id={noteId}
            name="driver_note"
            maxLength={4000}
            rows={2}
            defaultValue={address?.driver_note ?? ""}
          />
        </div>
      </fieldset>
      {save.isError && <ErrorNotice error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button type="button" variant="secondary" onClick={onDone}>
          {t("form.cancel")}
        </Button>
        <Button type="submit" isLoading={save.isPending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  )
}
