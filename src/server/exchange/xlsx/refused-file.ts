/** A file that is not read any further; its message is fit to show. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export type RefusalCode = 'not_a_workbook' | 'too_large' | 'not_allowed' | 'damaged'
