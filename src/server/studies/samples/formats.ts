export const sampleFormats = ['parquet', 'csv', 'f64'] as const
export type SampleFormat = (typeof sampleFormats)[number]
