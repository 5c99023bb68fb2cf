import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useAnnounce } from "../ui/announcer"

/** A change of members or invitations: the lists are read again, and what has happened is said. */
export const useMemberChange = <Input>(
  change: (input: Input) => Promise<unknown>,
  said: (input: Input) => string
) => {
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  return useMutation({
    mutationFn: change,
    onSuccess: async (_, input) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ["members"] }),
        queryClient.invalidateQueries({ queryKey: ["invitations"] }),
      ])
      announce(said(input))
    },
  })
}
