import type { ChangeClaim } from './model';
import type { BaseKind } from './words';

/** Whether what the words of a change state is another time, and not nothing or another thing. */
export const isBase = (stated: ChangeClaim['stated']): stated is BaseKind => stated !== null && stated !== 'gap';

/** Whether a change states its own base; the base of a pace (增速比上月加快) is none of the growth. */
export const statesBase = (claim: ChangeClaim): claim is ChangeClaim & { readonly stated: BaseKind } =>
  isBase(claim.stated) && !claim.pace;
