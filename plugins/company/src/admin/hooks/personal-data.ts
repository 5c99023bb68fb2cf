import { apiGet, apiPost, useToastMutation } from "@medusa-b2b/admin-kit"
import { toast } from "@medusajs/ui"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { applicationsQueryKeys } from "./applications"
import { membersQueryKeys } from "./members"

const save = (name: string, data: unknown) => {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: "application/json" })
  )
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Hands out everything stored about a person, as a file. */
export const useExportPersonalData = () =>
  useCallback(async (customerId: string) => {
    try {
      const { personal_data } = await apiGet<{ personal_data: unknown }>(
        `/admin/customers/${customerId}/personal-data`
      )
      save(`${customerId}.json`, personal_data)
    } catch (error) {
      toast.error((error as Error).message)
    }
  }, [])

/** Hands out everything stored under an e-mail address, as a file. */
export const useExportByEmail = () => {
  const { t } = useTranslation("company")

  return useToastMutation({
    mutationFn: async (email: string) => {
      const { personal_data } = await apiGet<{ personal_data: unknown }>(
        "/admin/personal-data",
        { email }
      )
      save("personal-data.json", personal_data)
    },
    invalidates: [],
    success: t("personalData.exported"),
  })
}

/** Forgets whoever has an e-mail address, for good. */
export const useEraseByEmail = () => {
  const { t } = useTranslation("company")

  return useToastMutation({
    mutationFn: (email: string) =>
      apiPost("/admin/personal-data/erase", { email }),
    invalidates: [membersQueryKeys.all, applicationsQueryKeys.all],
    success: t("toasts.personErased"),
  })
}

/** Forgets a person for good. */
export const useErasePerson = () => {
  const { t } = useTranslation("company")

  return useToastMutation({
    mutationFn: (customerId: string) =>
      apiPost(`/admin/customers/${customerId}/erase`),
    invalidates: [membersQueryKeys.all],
    success: t("toasts.personErased"),
  })
}
