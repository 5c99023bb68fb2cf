import { Button, Text, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CompanyNav } from "../company/company-nav"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { ErrorNotice } from "../ui/error-notice"
import { Page } from "../ui/page"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import {
  type AddressBook,
  type BookAddress,
  deleteAddress,
} from "./address-book-api"
import { AddressCard } from "./address-card"
import { AddressEditor } from "./address-editor"
import { useAddresses } from "./use-addresses"

const LIMIT = 20
const NEW = "new"

type BookProps = { company_id: string; book: AddressBook; mayChange: boolean }

/** The addresses, the one being changed as a form. */
const Book = ({ company_id, book, mayChange }: BookProps) => {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const queryClient = useQueryClient()
  const [edited, setEdited] = useState<string | null>(null)
  const remove = useMutation({
    mutationFn: (id: string) => deleteAddress(company_id, id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["addresses"] }),
  })
  const close = () => setEdited(null)

  const askToDelete = async ({ id, label }: BookAddress) => {
    const isSure = await prompt({
      title: t("addressBook.delete", { name: label }),
      description: t("addressBook.deleteHint"),
      confirmText: t("form.delete"),
      cancelText: t("form.cancel"),
    })
    if (isSure) {
      remove.mutate(id)
    }
  }

  return (
    <Section
      title={t("addressBook.title")}
      actions={
        mayChange &&
        edited !== NEW && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setEdited(NEW)}
          >
            {t("addressBook.add")}
          </Button>
        )
      }
    >
      {remove.isError && <ErrorNotice error={remove.error} />}
      {edited === NEW && (
        <AddressEditor company_id={company_id} onDone={close} />
      )}
      {book.count === 0 && edited !== NEW && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("addressBook.empty")}
        </Text>
      )}
      <ul className="divide-ui-border-base divide-y">
        {book.addresses.map((address) => (
          <li key={address.id}>
            {edited === address.id ? (
              <div className="py-4">
                <AddressEditor
                  company_id={company_id}
                  address={address}
                  onDone={close}
                />
              </div>
            ) : (
              <AddressCard
                address={address}
                defaults={book.defaults}
                {...(mayChange && !address.is_inherited
                  ? {
                      onEdit: () => setEdited(address.id),
                      onDelete: () => void askToDelete(address),
                    }
                  : {})}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The company's address book: its own addresses and those it inherits. */
export const AddressesPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const [offset, setOffset] = useState(0)
  const query = useAddresses(LIMIT, offset)

  return (
    <Page title={buyer?.company?.name ?? t("addressBook.title")}>
      <CompanyNav />
      <QueryView query={query} lines={6}>
        {(book) => (
          <>
            <Book
              company_id={buyer?.company?.id ?? ""}
              book={book}
              mayChange={holds(buyer, "address.manage")}
            />
            <Paging
              count={book.count}
              offset={offset}
              limit={LIMIT}
              onOffset={setOffset}
            />
          </>
        )}
      </QueryView>
    </Page>
  )
}
