import { useTranslation } from "react-i18next"
import type { Problems } from "./problems"

/** The sentence about what is wrong with an input; undefined when nothing is. */
export const useProblemText = (
  problems: Problems
): ((name: string) => string | undefined) => {
  const { t, i18n } = useTranslation()
  return (name) => {
    const fault = problems[name]
    const key = `apply.problem.${fault}`
    return fault ? t(i18n.exists(key) ? key : "apply.problem.other") : undefined
  }
}
