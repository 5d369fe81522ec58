/** A text in quotation marks, as it stands in an error message. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
