import type { FunctionName } from '../functions.ts'
import { depreciationShare } from './depreciation-form.ts'
import type { ExcelForm } from './form.ts'
import { loanOutstanding } from './loan-form.ts'
import { plainForms } from './plain-forms.ts'
import { irr } from './rate-of-return-form.ts'
import { seriesForms } from './series-forms.ts'

/** Every function of the language in Excel: a function without a form does not pass the check of types. */
export const excelForms: Readonly<Record<FunctionName, ExcelForm>> = {
  ...plainForms,
  ...seriesForms,
  depreciationShare,
  irr,
  loanOutstanding,
}
