/** Name of the mail that tells what has been shipped. */
export const DELIVERY_NOTE = "documents.delivery_note"
