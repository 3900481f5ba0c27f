/** The functions behind the ribbon's buttons. manifest.xml names the same ones: `npm run validate` compares the two. */
export const COMMANDS = ['checkSheet', 'checkAll', 'consolidate'] as const;

export type Command = (typeof COMMANDS)[number];
