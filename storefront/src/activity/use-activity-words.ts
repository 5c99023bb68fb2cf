import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import type { Activity } from "./activity-api"

const REVERTED = /\.reverted$/
const ISO_TIME = /^\d{4}-\d\d-\d\dT/
const AS_IT_IS = { interpolation: { escapeValue: false } }

/** Says what stands in the log in words. */
export const useActivityWords = () => {
  const { t } = useTranslation()
  const { date } = useFormats()

  const sentence = ({ action, actor, subject }: Activity): string => {
    const done = action.replace(REVERTED, "")
    const words = {
      ...AS_IT_IS,
      actor: actor.name ?? t(`activity.actors.${actor.kind}`),
      subject: subject.name ?? subject.id,
    }
    const said = t(`activity.sentences.${done}`, {
      ...words,
      defaultValue: t("activity.other", { ...words, action: done }),
    })
    return REVERTED.test(action)
      ? t("activity.reverted", { ...AS_IT_IS, sentence: said })
      : said
  }

  const field = (name: string): string =>
    t(`activity.fields.${name}`, { defaultValue: name.replace(/_/g, " ") })

  /** A value as a person reads it: names for ids, words for what has words. */
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
      return date(text)
    }
    return (
      names[text] ??
      t(`activity.values.${name}.${text}`, { defaultValue: text })
    )
  }

  return { sentence, field, value }
}
