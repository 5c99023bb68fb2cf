import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  type PropsWithChildren,
} from "react"

type Announce = (message: string) => void

const AnnouncerContext = createContext<Announce>(() => undefined)

const SHOWN_FOR_MS = 4000

/** Says what has just happened: on screen for a moment, and to screen readers. */
export const useAnnounce = (): Announce => useContext(AnnouncerContext)

/** Holds the one status line of the app. */
export const AnnouncerProvider = ({ children }: PropsWithChildren) => {
  const [message, setMessage] = useState<{ text: string } | null>(null)
  // A new object each time, so that the same sentence twice is said twice.
  const announce = useCallback((text: string) => setMessage({ text }), [])

  useEffect(() => {
    const timer = setTimeout(() => setMessage(null), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [message])

  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center"
      >
        {message && (
          <p className="bg-ui-contrast-bg-base text-ui-contrast-fg-primary txt-compact-small shadow-elevation-flyout rounded-lg px-4 py-2">
            {message.text}
          </p>
        )}
      </div>
    </AnnouncerContext.Provider>
  )
}
