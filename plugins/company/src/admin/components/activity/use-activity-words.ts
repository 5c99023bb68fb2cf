import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import type { CompanyActivityEntry } from "../../types"

const REVERTED = /\.reverted$/
const ISO_TIME = /^\d{4}-\d\d-\d\dT/

/**
 * Says entries of the log in words. A plugin has the words for its own
 * actions and fields under `activity.sentence` and `activity.field` of its
 * own texts; they are looked up in all of them.
 */
export const useActivityWords = () => {
  const { t, i18n } = useTranslation("company")
  const { getFullDate } = useDate()
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
      subject: entry.subject.name ?? entry.subject.id,
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

  /** A value as a person reads it: names for ids, words for roles and statuses. */
  const value = (
    name: string,
    given: unknown,
    names: Record<string, string>
  ): string => {
    if (given === null || given === undefined || given === "") {
      return t("activity.nothing")
    }
    if (typeof given === "boolean") {
      return t(given ? "activity.yes" : "activity.no")
    }
    if (typeof given === "object") {
      return JSON.stringify(given)
    }
    const text = String(given)
    if (ISO_TIME.test(text)) {
      return getFullDate({ date: text })
    }
    return (
      names[text] ??
      (/^[a-z_]+$/.test(text) && /^(role|status|kind)$/.test(name)
        ? t(`${name}.${text}`, { ns: everywhere, defaultValue: text })
        : text)
    )
  }

  return { sentence, field, value }
}
