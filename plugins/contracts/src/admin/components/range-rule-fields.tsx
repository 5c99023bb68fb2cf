import { ComboboxField, SelectField } from "@medusa-b2b/admin-kit"
import { useEffect } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  RANGE_EFFECTS,
  RANGE_RULE_KINDS,
  type RangeRule,
} from "../../domain/range/range-rule"
import { useTargetPicker } from "../hooks/range-pickers"
import { RangeCount } from "./range-count"

/** A rule in words of the page, and how many products the range would let in with it. */
export const RangeRuleFields = ({ rangeId }: { rangeId?: string }) => {
  const { t } = useTranslation("contract")
  const { control, resetField } = useFormContext<RangeRule>()
  const rule = useWatch({ control }) as RangeRule
  const targets = useTargetPicker(rule.kind)

  useEffect(() => {
    resetField("target_id")
  }, [rule.kind, resetField])

  return (
    <>
      <SelectField
        control={control}
        name="effect"
        label={t("ranges.fields.effect")}
        hint={t("ranges.hints.effect")}
        options={RANGE_EFFECTS.map((value) => ({
          value,
          label: t(`ranges.effects.${value}`),
        }))}
      />
      <SelectField
        control={control}
        name="kind"
        label={t("ranges.fields.kind")}
        options={RANGE_RULE_KINDS.map((value) => ({
          value,
          label: t(`ranges.kinds.${value}`),
        }))}
      />
      <ComboboxField
        key={rule.kind}
        control={control}
        name="target_id"
        label={t(`ranges.kinds.${rule.kind}`)}
        hint={rule.kind === "category" ? t("ranges.hints.category") : undefined}
        source={targets}
      />
      <RangeCount
        rangeId={rangeId}
        create={
          rule.target_id
            ? [
                {
                  effect: rule.effect,
                  kind: rule.kind,
                  target_id: rule.target_id,
                },
              ]
            : []
        }
      />
    </>
  )
}
