/** A list of any length in the pane's own scrolling: of a long one only what is near the window is in the page. */
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

/** A list no longer than this is simply there. */
const SHORT = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  long: { display: 'block', position: 'relative' },
  item: { position: 'absolute', top: 0, left: 0, right: 0, paddingBottom: '4px' },
});

interface ListProps {
  /** What it is a list of, for a screen reader. */
  readonly label: string;
  readonly count: number;
  /** Height of an item in pixels before it was seen. */
  readonly estimate: number;
  readonly render: (index: number) => ReactNode;
}

export function VirtualList(props: ListProps): ReactNode {
  const styles = useStyles();
  const { label, count, render } = props;
  if (count > SHORT) return <LongList {...props} />;
  return (
    <ul className={styles.list} aria-label={label} onKeyDown={(event) => moveWithin(event, count, (index) => focusItem(event.currentTarget, index))}>
      {Array.from({ length: count }, (_, index) => (
        <li key={index} data-index={index}>
          {render(index)}
        </li>
      ))}
    </ul>
  );
}

function LongList({ label, count, estimate, render }: ListProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  /** The item with the keyboard stays in the page however far the window is scrolled. */
  const [focused, setFocused] = useState<number | null>(null);
  const rangeExtractor = (range: Range): number[] => {
    const near = defaultRangeExtractor(range);
    return focused === null || near.includes(focused) ? near : [...near, focused].sort((a, b) => a - b);
  };
  const rows = useWindowVirtualizer({ count, estimateSize: () => estimate, overscan: 8, scrollMargin: top, rangeExtractor });
  // What stands above may have grown: looked at after every rendering, and rendered again only where it has.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- where the list stands depends on the whole page, not on anything named here
  useLayoutEffect(() => {
    const now = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (now !== top) setTop(now);
  });
  const goTo = (index: number): void => {
    rows.scrollToIndex(index, { align: 'auto' });
    setFocused(index);
    requestAnimationFrame(() => focusItem(list.current, index));
  };
  return (
    <ul
      ref={list}
      className={styles.long}
      style={{ height: rows.getTotalSize(), margin: 0, padding: 0, listStyle: 'none' }}
      aria-label={label}
      onKeyDown={(event) => moveWithin(event, count, goTo)}
      onFocus={({ target }) => setFocused(indexOf(target))}
      onBlur={() => setFocused(null)}
    >
      {rows.getVirtualItems().map(({ index, start }) => (
        <li
          key={index}
          ref={rows.measureElement}
          data-index={index}
          className={styles.item}
          style={{ transform: `translateY(${start - top}px)` }}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {render(index)}
        </li>
      ))}
    </ul>
  );
}

function indexOf(target: Element): number | null {
  const item = target.closest('li[data-index]');
  return item === null ? null : Number(item.getAttribute('data-index'));
}

function focusItem(list: Element | null, index: number): void {
  list?.querySelector<HTMLElement>(`li[data-index="${index}"] :is(button, input)`)?.focus();
}

/** Arrow keys lead from item to item, Home and End to the ends. */
function moveWithin(event: KeyboardEvent<HTMLUListElement>, count: number, goTo: (index: number) => void): void {
  const at = indexOf(event.target as Element);
  if (at === null) return;
  const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
  if (wanted === undefined || wanted < 0 || wanted >= count) return;
  event.preventDefault();
  goTo(wanted);
}
