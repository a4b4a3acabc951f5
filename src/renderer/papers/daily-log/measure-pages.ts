import { paginate, type SectionHeights, type Stretch } from './paginate.ts';

/** Measures the page everything was laid out on and shares it out. `page` is the element of a `LogPage`. */
export function measurePages(page: HTMLElement): Stretch[][] {
  const { paddingTop, paddingBottom } = getComputedStyle(page);
  const around =
    parseFloat(paddingTop) + parseFloat(paddingBottom) + heightOf(page, ':scope > header, :scope > footer');
  const other = page.clientHeight - around;
  return paginate([...page.querySelectorAll<HTMLElement>('[data-section]')].map(heights), {
    first: other - heightOf(page, 'dl'),
    other,
  });
}

function heights(section: HTMLElement): SectionHeights {
  const rows = [...section.querySelectorAll<HTMLElement>('tbody tr, [data-row]')].map(
    (row) => row.getBoundingClientRect().height,
  );
  const whole = section.getBoundingClientRect().height;
  return { top: whole - rows.reduce((sum, height) => sum + height, 0), rows };
}

function heightOf(page: HTMLElement, selector: string): number {
  let sum = 0;
  for (const element of page.querySelectorAll<HTMLElement>(selector))
    sum += element.getBoundingClientRect().height;
  return sum;
}
