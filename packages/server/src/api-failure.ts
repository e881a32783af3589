/** One thing that is wrong with a request. */
export interface RequestIssue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** What an `ApiFailure` may carry besides its sentence. */
export interface ApiFailureDetails {
  /** For programs; `null` where the contract has none. */
  readonly code?: string | null;
  /** The field that it is about. */
  readonly param?: string | null;
  readonly issues?: readonly RequestIssue[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A request that is answered with an error. Each dialect has its own words around the sentence. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly issues: readonly RequestIssue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, { code = null, param = null, issues = [], headers = {}, cause }: ApiFailureDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ApiFailure';
    this.status = status;
    this.code = code;
    this.param = param;
    this.issues = issues;
    this.headers = headers;
  }
}

/** What Onereel cannot do yet: an honest refusal that names what is missing. */
export function notYet(what: string, param: string | null): ApiFailure {
  return new ApiFailure(400, what, { code: 'not_supported_yet', param });
}
