import type { FastifyInstance, FastifyReply } from 'fastify'
import Type from 'typebox'
import { problems } from '../http/errors.ts'
import type { ReportOrder } from './setting/report-task.ts'

export const PdfFile = {
  description: 'A file.',
  content: { 'application/pdf': { schema: Type.Unknown() } },
}

export const MoneyYear = Type.Optional(
  Type.Integer({
    minimum: 1900,
    maximum: 2100,
    description: 'The year whose money the prices are in, for the captions; nothing is converted.',
  }),
)

/** @throws {Problem} no_reports, where the machine cannot make any */
export async function sendPdf(
  app: FastifyInstance,
  reply: FastifyReply,
  order: ReportOrder,
  file: string,
): Promise<FastifyReply> {
  const pdf = await app.compute(reply, 'report', order)
  if (!pdf) throw problems.noReports()
  reply.header('content-disposition', `attachment; filename="${file}"`)
  return reply.type('application/pdf').send(Buffer.from(pdf))
}
