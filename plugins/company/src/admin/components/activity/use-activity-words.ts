import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import { usePermissions } from "../../hooks/roles"
import type { CompanyActivityEntry } from "../../types"
import { structuredValue } from "./structured-value"

const REVERTED = /\.reverted$/
const ISO_TIME = /^\d{4}-\d\d-\d\dT/
const CODES = /^(currency|country)_code$/

/**
 * Says entries of the log in words. A plugin has the words for its own
 * actions, things without a name, fields and values under `activity.sentence`,
 * `.unnamed`, `.field` and `.value` of its own texts; they are looked up in all
 * of them.
 */
export const useActivityWords = () => {
  const { t, i18n } = useTranslation("company")
  const { getFullDate } = useDate()
  const { data: catalogue } = usePermissions()
  const language = i18n.language.startsWith("sv") ? "sv" : "en"
  const everywhere = [
    "company",
    ...Object.keys(i18n.getDataByLanguage(i18n.language) ?? {}),
  ]

  const actor = ({ actor: { kind, id, name, reason } }: CompanyActivityEntry) =>
    name ??
    (kind === "member" && !id
      ? t("activity.actor.visitor")
      : [
          t(`activity.actor.${kind}`),
          // A workflow that nobody named says nothing by its name.
          reason && reason !== "workflow" && `(${reason})`,
        ]
          .filter(Boolean)
          .join(" "))

  const sentence = (entry: CompanyActivityEntry): string => {
    const action = entry.action.replace(REVERTED, "")
    const words = {
      actor: actor(entry),
      // An id tells a person nothing.
      subject:
        entry.subject.name ??
        t(`activity.unnamed.${entry.subject.type}`, {
          ns: everywhere,
          defaultValue: entry.subject.id,
        }),
      interpolation: { escapeValue: false },
    }
    const said = t(`activity.sentence.${action}`, {
      ...words,
      ns: everywhere,
      defaultValue: t("activity.other", { ...words, action }),
    })
    return REVERTED.test(entry.action)
      ? t("activity.reverted", {
          sentence: said,
          interpolation: { escapeValue: false },
        })
      : said
  }

  const field = (name: string): string =>
    t(`activity.field.${name}`, {
      ns: everywhere,
      defaultValue: name.replace(/_/g, " "),
    })

  const permissionName = (name: string): string =>
    catalogue?.permissions.find((each) => each.name === name)?.description[
      language
    ] ?? name

  /** A value as a person reads it: names for ids, words for what has words. */
  const value = (
    name: string,
    given: unknown,
    names: Record<string, string>
  ): string => {
    const single = (each: unknown) => value(name, each, names)
    if (given === null || given === undefined || given === "") {
      return t("activity.nothing")
    }
    if (typeof given === "boolean") {
      return t(given ? "activity.yes" : "activity.no")
    }
    if (typeof given === "object") {
      return structuredValue(name, given, { t, permissionName, single })
    }
    const text = String(given)
    if (ISO_TIME.test(text)) {
      return getFullDate({ date: text })
    }
    if (CODES.test(name)) {
      return text.toUpperCase()
    }
    return (
      names[text] ??
      (/^[a-z_]+$/.test(text)
        ? t([`activity.value.${name}.${text}`, `${name}.${text}`], {
            ns: everywhere,
            defaultValue: text,
          })
        : text)
    )
  }

  return { sentence, field, value }
}
