import { describe } from 'vitest';
import { tryCalls } from '../support/every-call.ts';

describe('the other half of the calls of the contract, given anything by anybody', () => tryCalls(1));
