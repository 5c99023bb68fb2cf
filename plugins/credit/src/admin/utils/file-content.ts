/** A chosen file as base64, as the API takes it. */
export const fileContent = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error)
    reader.onload = () => {
      // `data:text/csv;base64,…`
      const [, content = ""] = String(reader.result).split(",")
      resolve(content)
    }
    reader.readAsDataURL(file)
  })
