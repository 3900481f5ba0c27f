import { HostError, NotImplemented } from '../errors';
import { recalculate } from '../formula/evaluate';
import '../objects/types';
import { type Fault, Faults } from './faults';
import { errorBody, isRelease, isStartup, nod, type RequestBody, type ResponseBody } from './protocol';
import type { Desk } from './remote';
import { Run } from './run';

/** One request that reached the host. */
export interface LogEntry {
  readonly kind: 'batch' | 'release';
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
}

export interface ServiceOptions {
  /** In bytes, of a request and of an answer. */
  readonly requestLimit: number;
  readonly responseLimit: number;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Answers requests one after the other, as Excel does: limits first, then the actions, then the formulas. */
export class Service {
  readonly faults = new Faults();
  log: LogEntry[] = [];
  /** The user is typing in a cell. */
  editing = false;
  /** Excel is gone, or has just started again. */
  down = false;
  /** Set once something was asked that this host does not know; from then on nothing is answered any more. */
  missing: NotImplemented | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly options: ServiceOptions,
  ) {}

  answer(text: string): string {
    if (this.missing) throw this.missing;
    const request = JSON.parse(text) as RequestBody;
    if (isStartup(request)) return JSON.stringify(nod(request));
    const release = isRelease(request);
    const body = JSON.stringify(release ? this.run(request, null) : this.batch(request, bytes(text)));
    const answer = release ? body : this.limited(body);
    this.log.push({
      kind: release ? 'release' : 'batch',
      bytesIn: bytes(text),
      bytesOut: bytes(answer),
      actions: request.Actions.length,
    });
    return answer;
  }

  private limited(body: string): string {
    if (bytes(body) <= this.options.responseLimit) return body;
    return JSON.stringify(errorBody('ResponsePayloadSizeLimitExceeded', 'The answer is too large.'));
  }

  private batch(request: RequestBody, size: number): ResponseBody {
    const fault = this.faults.next();
    if (this.down) return errorBody('HostRestart', 'Excel was started again.');
    if (fault?.when === 'before') return failed(fault);
    if (size > this.options.requestLimit) {
      return errorBody('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    }
    if (this.editing) return errorBody('InvalidOperationInCellEditMode', 'A cell is being edited.', 0);
    const answer = this.run(request, fault);
    return fault?.when === 'after' ? failed(fault) : answer;
  }

  private run(request: RequestBody, fault: Fault | null): ResponseBody {
    const { book } = this.desk;
    let changes = 0;
    const beforeChange = (): void => {
      changes += 1;
      if (book.options.readOnly) throw new HostError('AccessDenied', 'The workbook is open for reading only.');
      const at = fault && typeof fault.when === 'object' ? fault.when.action : null;
      if (fault && at === changes) throw new HostError(codeOf(fault), messageOf(fault));
      book.isDirty = true;
    };
    try {
      recalculate(book);
      return new Run(request, this.desk, beforeChange).answer();
    } catch (error) {
      if (error instanceof NotImplemented) this.missing = error;
      throw error;
    } finally {
      recalculate(book);
    }
  }
}

const codeOf = ({ code }: Fault): string => code ?? 'GeneralException';
const messageOf = ({ message }: Fault): string => message ?? 'There was an internal error.';
const failed = (fault: Fault): ResponseBody => errorBody(codeOf(fault), messageOf(fault));
