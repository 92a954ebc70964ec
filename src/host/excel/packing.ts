/** How many requests a plan needs: one, unless Excel would refuse its size (OfficeDev/office-js #2564: from about 3 MB on the web). */
import { bytesOf, halvesOf, type Operation } from './operations';

/**
 * Operations in order, in as many requests as their size asks for, `bytesAtOnce` in each. The first holds `firstBytes`
 * besides and may hold nothing else; an operation larger than a whole request is divided where it can be.
 */
export function packOperations(operations: readonly Operation[], bytesAtOnce: number, firstBytes: number): Operation[][] {
  const waiting = [...operations].reverse();
  let current: Operation[] = [];
  const requests = [current];
  let room = bytesAtOnce - firstBytes;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const bytes = bytesOf(next);
    const halves = bytes > bytesAtOnce ? halvesOf(next) : null;
    if (halves !== null) {
      waiting.push(halves[1], halves[0]);
      continue;
    }
    if (bytes > room) {
      current = [];
      requests.push(current);
      room = bytesAtOnce;
    }
    current.push(next);
    room -= bytes;
  }
  return requests;
}
