import { useSchool } from '../../client/school.tsx';
import { type Camera, useCamera } from '../../parts/camera/use-camera.ts';
import { handOn } from '../../parts/scanner/use-scanner.ts';

/** The camera of a page that listens to the scanner: what it reads goes the same way as a scan. */
export function useCodeCamera(): Camera {
  const { camera } = useSchool();
  return useCamera({ allowed: camera, onCode: (text) => handOn({ from: 'ours', text }) });
}
