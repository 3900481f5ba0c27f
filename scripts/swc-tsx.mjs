/**
 * swc's options for .tsx, for webpack and for jest: as .swcrc, and JSX besides. A parser that reads JSX misreads some plain
 * TypeScript, so the two are kept apart; and they do not merge.
 */
export const tsx = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};
