import { useTranslation } from "react-i18next"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"

/** Days as the browser's own field gives them, `2027-01-31`; empty: open. */
export type ActivityPeriod = { scope: string; from: string; to: string }

type ActivityFilterFormProps = {
  value: ActivityPeriod
  onChange: (value: ActivityPeriod) => void
}

/** Which company, and of what time. */
export const ActivityFilterForm = ({
  value,
  onChange,
}: ActivityFilterFormProps) => {
  const { t } = useTranslation()
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
      <SelectField
        label={t("activity.scope")}
        value={value.scope}
        onChange={({ target }) => onChange({ ...value, scope: target.value })}
        options={[
          { value: "", label: t("activity.scopes.all") },
          { value: "company", label: t("activity.scopes.company") },
        ]}
      />
      <TextField
        type="date"
        label={t("activity.from")}
        value={value.from}
        max={value.to || undefined}
        onChange={({ target }) => onChange({ ...value, from: target.value })}
      />
      <TextField
        type="date"
        label={t("activity.to")}
        value={value.to}
        min={value.from || undefined}
        onChange={({ target }) => onChange({ ...value, to: target.value })}
      />
    </div>
  )
}
