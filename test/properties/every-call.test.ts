import { describe } from 'vitest';
import { tryCalls, tryNoCalls } from '../support/every-call.ts';

describe('every call of the contract, given anything by anybody', () => {
  tryCalls(0);
  tryNoCalls();
});
