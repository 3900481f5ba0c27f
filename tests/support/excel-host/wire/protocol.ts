import type { Json } from '../model/json';

/** How office.js writes a request; numbers are its own (OfficeExtension, "ObjectPathType", "ActionType"). */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, null: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** The request office.js sends by itself at the end of Excel.run, and waits for nobody to answer. */
export const isRelease = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ ActionType, Name, ObjectPathId }) =>
      Name === '_RemoveReference' ||
      (ActionType === ACTION.instantiate && isRoot(ObjectPaths[String(ObjectPathId)]?.ObjectPathType)),
  );

/** What office.js tells Excel about itself while it starts; no workbook is spoken of, and no code of ours waits. */
export const isStartup = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.InternalService.'));

/** Says yes to each action, as one does to whom one does not listen. */
export const nod = ({ Actions }: RequestBody): ResponseBody => ({
  Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  TraceIds: [],
});

const isRoot = (type: number | undefined): boolean => type === PATH.global;

export const errorBody = (code: string, message: string, at = -1, location = ''): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: location, HttpStatusCode: 400, ActionIndex: at },
});
