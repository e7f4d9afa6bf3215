export const sampleFormats = ['parquet', 'csv'] as const
export type SampleFormat = (typeof sampleFormats)[number]
