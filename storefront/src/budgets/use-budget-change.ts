import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useAnnounce } from "../ui/announcer"

/** A change of budgets or limits: the lists are read again, and what has happened is said. */
export const useBudgetChange = <Input>(
  change: (input: Input) => Promise<unknown>,
  said: string
) => {
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["budgets"] })
      announce(said)
    },
  })
}
