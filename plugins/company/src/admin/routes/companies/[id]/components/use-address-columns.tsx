import { ArrowUpRightOnBox, PencilSquare, Star, Trash } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import { useDeleteAddress, useUpdateAddress } from "../../../../hooks/addresses"
import type {
  AdminAddress,
  AdminAddressListResponse,
  AdminCompany,
} from "../../../../types"

const USES = ["ship_to", "bill_to"] as const

const column = createDataTableColumnHelper<AdminAddress>()

const placeOf = ({ address_1, postal_code, city }: AdminAddress): string =>
  [address_1, [postal_code, city].filter(Boolean).join(" ")].join(", ")

/** The columns of a company's addresses, with what can be done to each of its own. */
export const useAddressColumns = (
  company: AdminCompany,
  defaults: AdminAddressListResponse["defaults"] | undefined
) => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate: remove } = useDeleteAddress(company.id)
  const { mutate: update } = useUpdateAddress(company.id)

  return useMemo(() => {
    const askToDelete = async (address: AdminAddress) => {
      const isSure = await prompt({
        title: t("addresses.delete", { name: address.label }),
        description: t("addresses.deleteHint"),
        confirmText: t("actions.delete"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        remove(address.id)
      }
    }

    const codesOf = ({ external_id, gln }: AdminAddress): string =>
      [
        external_id && t("addresses.erpCode", { code: external_id }),
        gln && `GLN ${gln}`,
      ]
        .filter(Boolean)
        .join(" · ")

    return [
      column.accessor("label", {
        header: t("addresses.address"),
        cell: ({ row: { original } }) => (
          <div className="flex flex-col py-2">
            <span className="txt-compact-small-plus text-ui-fg-base">
              {original.label}
            </span>
            <span className="text-ui-fg-subtle">{placeOf(original)}</span>
            {original.is_inherited && (
              <Link
                to={`/companies/${original.company.id}`}
                className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
              >
                {t("addresses.from", { name: original.company.name })}
              </Link>
            )}
          </div>
        ),
      }),
      column.display({
        id: "uses",
        header: t("addresses.uses"),
        cell: ({ row: { original } }) => (
          <div className="flex flex-wrap gap-1">
            {USES.filter((use) => original[`is_${use}`]).map((use) => (
              <Badge
                key={use}
                size="2xsmall"
                color={defaults?.[use]?.id === original.id ? "green" : "grey"}
              >
                {defaults?.[use]?.id === original.id
                  ? t(`addresses.defaultUse.${use}`)
                  : t(`addresses.use.${use}`)}
              </Badge>
            ))}
          </div>
        ),
      }),
      column.accessor(codesOf, {
        id: "codes",
        header: t("addresses.codes"),
        cell: ({ row: { original } }) => codesOf(original) || "–",
      }),
      column.action({
        actions: ({ row: { original } }) =>
          original.is_inherited
            ? [
                [
                  {
                    icon: <ArrowUpRightOnBox />,
                    label: t("addresses.changeThere", {
                      name: original.company.name,
                    }),
                    onClick: () =>
                      navigate(`/companies/${original.company.id}`),
                  },
                ],
              ]
            : [
                [
                  {
                    icon: <PencilSquare />,
                    label: t("actions.edit"),
                    onClick: () =>
                      navigate(`addresses/${original.id}`, { state: original }),
                  },
                  ...USES.filter(
                    (use) =>
                      original[`is_${use}`] && !original[`is_default_${use}`]
                  ).map((use) => ({
                    icon: <Star />,
                    label: t(`addresses.makeDefault.${use}`),
                    onClick: () =>
                      update({ id: original.id, [`is_default_${use}`]: true }),
                  })),
                ],
                [
                  {
                    icon: <Trash />,
                    label: t("actions.delete"),
                    onClick: () => askToDelete(original),
                  },
                ],
              ],
      }),
    ]
  }, [t, prompt, navigate, remove, update, defaults])
}
