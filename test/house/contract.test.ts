import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../src/shared/contract.ts';
import { roles } from '../../src/shared/staff.ts';
import { subjects } from '../../src/shared/subjects.ts';

const calls = Object.entries(contract);

describe('the contract', () => {
  it('has calls, each named noun.verb', () => {
    expect(calls.length).toBeGreaterThan(30);
    expect(calls.map(([name]) => name).filter((name) => !/^[a-z-]+\.[a-z-]+$/u.test(name))).toEqual([]);
  });

  it.each(calls)('%s has a schema for what goes in and what comes out', (_name, call) => {
    expect(call.input).toBeInstanceOf(z.ZodType);
    expect(call.output).toBeInstanceOf(z.ZodType);
  });

  it.each(calls)('%s takes nothing but what it names', (_name, call) => {
    expect(call.input.safeParse({ 'not-in-the-contract': 1 }).success).toBe(false);
    expect(call.input.safeParse(undefined).success).toBe(false);
  });

  it.each(calls)('%s says who may make it', (_name, { who }) => {
    if (typeof who === 'string') expect(['anyone', 'desk', 'paper']).toContain(who);
    else {
      expect(who.length).toBeGreaterThan(0);
      for (const role of who) expect(roles).toContain(role);
    }
  });

  it.each(calls)('%s announces subjects that exist', (_name, { announces }) => {
    for (const subject of announces) expect(subjects).toContain(subject);
  });

  it('lets the public face make only the calls a visitor needs', () => {
    const open = calls.filter(([, { who }]) => who === 'anyone').map(([name]) => name);
    expect(open.toSorted()).toEqual([
      'desk.open',
      'events.now',
      'expected.find',
      'help.call',
      'kiosk.state',
      'papers.job',
      'papers.print-pass',
      'rules.in-force',
      'staff.names',
      'visits.decline',
      'visits.recognise',
      'visits.sign-in',
      'visits.sign-out-by-name',
      'visits.sign-out-by-pass',
    ]);
  });
});
