import { createContext, type ReactNode, useContext } from 'react';

/** A command of the menu that is done only after a person read what it does, and agreed. */
export interface ShellCommand {
  readonly label: string;
  readonly confirm: {
    readonly title: string;
    readonly text: string;
    readonly accept: string;
    readonly cancel: string;
  };
  readonly run: () => Promise<void>;
}

/** What a shell adds to the pane. Excel adds nothing: there the workbook itself is beside it. */
export interface Shell {
  /** A tab before the others, in front at the start and whenever files are added. */
  readonly firstTab?: { readonly name: string; readonly content: ReactNode };
  /** What to do while there are no reports. */
  readonly emptyState?: ReactNode;
  /** At the end of the menu. */
  readonly commands?: readonly ShellCommand[];
  /** Above the ranking: what can be done with it, and what is needed before. */
  readonly aboveRanking?: ReactNode;
  /** What can be done with one unit's report. */
  readonly unitActions?: (unit: string) => ReactNode;
  /** Puts the pane where it stands on the page. */
  readonly frame?: (pane: ReactNode) => ReactNode;
}

export const NO_ADDITIONS: Shell = {};

export const ShellContext = createContext(NO_ADDITIONS);

export const useShell = (): Shell => useContext(ShellContext);
