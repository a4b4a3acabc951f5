import type { Db } from './database.ts';

interface Submission {
  id: string;
  call: string;
  subject: string;
  at: string;
}

/** The table `submissions`: which submission made what. */
export function submissionStore(db: Db) {
  const find = db.prepare<[string], Submission>('SELECT id, call, subject, at FROM submissions WHERE id = ?');
  const add = db.prepare<[Submission]>(
    'INSERT INTO submissions (id, call, subject, at) VALUES (@id, @call, @subject, @at)',
  );
  return {
    find: (id: string) => find.get(id),
    add(submission: Submission): void {
      add.run(submission);
    },
  };
}
