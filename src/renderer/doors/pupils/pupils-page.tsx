import { useState } from 'react';
import { ChildPage } from './child/child-page.tsx';
import { ImportPage } from './import-page.tsx';
import { PermissionsPage } from './permissions/permissions-page.tsx';
import { PupilRegister } from './pupil-register.tsx';
import type { PupilFile } from './use-pupil-file.ts';

type Shown =
  | { page: 'register' }
  | { page: 'permissions' }
  | { page: 'file'; file: PupilFile }
  | { page: 'child'; pupil: string };

/** The pupils’ page: the register, one child of it, who may bring a phone, or a file that is being brought in. */
export function PupilsPage() {
  const [shown, setShown] = useState<Shown>({ page: 'register' });
  const [query, setQuery] = useState('');
  const toRegister = () => setShown({ page: 'register' });
  if (shown.page === 'child') return <ChildPage pupil={shown.pupil} onBack={toRegister} />;
  if (shown.page === 'permissions') return <PermissionsPage onBack={toRegister} />;
  if (shown.page === 'file')
    return (
      <ImportPage
        key={shown.file.id}
        file={shown.file}
        onFile={(file) => setShown({ page: 'file', file })}
        onClose={toRegister}
      />
    );
  return (
    <PupilRegister
      query={query}
      onQuery={setQuery}
      onPupil={(pupil) => setShown({ page: 'child', pupil })}
      onFile={(file) => setShown({ page: 'file', file })}
      onPermissions={() => setShown({ page: 'permissions' })}
    />
  );
}
