/** The group inside which units are comparable. Blocs are data: the register names them. */
export type Bloc = string;

/** One unit (đơn vị) of the commune's register. */
export interface Unit {
  /** Mã: unique, also the unit's sheet name. */
  readonly code: string;
  readonly name: string;
  /** null: in no bloc, so never ranked (the leadership, who only count in the commune's totals). */
  readonly bloc: Bloc | null;
  /** Other spellings seen in reports. */
  readonly aliases: readonly string[];
  /** Ids of the targets it owes; null: those its bloc owes by the criteria set. */
  readonly targets: readonly string[] | null;
  readonly active: boolean;
}

/** The pseudo-unit "Toàn xã", whose sheet reports what only the commune as a whole has. */
export const COMMUNE_CODE = 'XA';
