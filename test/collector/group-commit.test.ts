import { expect, it } from 'vitest';
import { createGroupCommit } from '../../src/collector/group-commit.ts';

/** A commit that takes a while, and what it wrote. */
function slowCommit(milliseconds: number) {
  const groups: number[][] = [];
  const commit = async (group: readonly number[]) => {
    groups.push([...group]);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return group;
  };
  return { groups, commit };
}

it('lets groups grow while one is being written, and keeps to the most', async () => {
  const { groups, commit } = slowCommit(20);
  const queue = createGroupCommit({ commit, size: 3, wait: 10_000, most: 10, limit: 1000 });
  const first = [1, 2, 3].map(queue.submit);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const next = Array.from({ length: 14 }, (_, i) => queue.submit(i + 4));
  expect(await Promise.all([...first, ...next])).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  expect(groups.map((group) => group.length)).toEqual([3, 10, 4]);
  expect(groups[1]).not.toEqual([...(groups[1] ?? [])].sort((a, b) => a - b));
});

it('writes a few after a while, also after an empty flush', async () => {
  const { groups, commit } = slowCommit(0);
  const queue = createGroupCommit({ commit, size: 25, wait: 20, limit: 1000 });
  await queue.flush();
  expect(await Promise.all([queue.submit(1), queue.submit(2)])).toEqual([1, 2]);
  await queue.flush();
  expect(await queue.submit(3)).toBe(3);
  expect(groups.map((group) => group.length)).toEqual([2, 1]);
  await queue.close();
  await expect(queue.submit(4)).rejects.toMatchObject({ code: 'collector/busy' });
});

it('writes what waits when it closes, also while a group is being written', async () => {
  const { groups, commit } = slowCommit(30);
  const queue = createGroupCommit({ commit, size: 2, wait: 10_000, limit: 1000 });
  const sent = [queue.submit(1), queue.submit(2)];
  await new Promise((resolve) => setTimeout(resolve, 10));
  sent.push(queue.submit(3));
  await queue.close();
  expect(groups.flat().sort()).toEqual([1, 2, 3]);
  expect(await Promise.all(sent)).toEqual([1, 2, 3]);
});

it('fails a whole group together, and goes on', async () => {
  let isBroken = true;
  const commit = async (group: readonly number[]) => {
    if (isBroken) throw new Error('full');
    return group;
  };
  const queue = createGroupCommit({ commit, size: 2, wait: 10, limit: 2 });
  const failed = await Promise.allSettled([queue.submit(1), queue.submit(2), queue.submit(3)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  isBroken = false;
  expect(await queue.submit(3)).toBe(3);
});

it('writes two groups at once where that is asked, none smaller than the size', async () => {
  const { groups, commit } = slowCommit(40);
  const queue = createGroupCommit({ commit, size: 3, wait: 10_000, atOnce: 2, limit: 1000 });
  const sent = [1, 2, 3].map(queue.submit);
  await new Promise((resolve) => setTimeout(resolve, 10));
  sent.push(...[4, 5, 6, 7].map(queue.submit));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(groups.map((group) => group.length)).toEqual([3, 4]);
  sent.push(...[8, 9, 10, 11].map(queue.submit));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(groups).toHaveLength(2);
  await queue.close();
  expect(await Promise.all(sent)).toEqual(Array.from({ length: 11 }, (_, i) => i + 1));
});

it('does not forget the few that did not fit in a group', async () => {
  const { groups, commit } = slowCommit(5);
  const queue = createGroupCommit({ commit, size: 3, wait: 20, most: 4, limit: 1000 });
  expect(await Promise.all([1, 2, 3, 4, 5].map(queue.submit))).toEqual([1, 2, 3, 4, 5]);
  expect(groups.map((group) => group.length)).toEqual([4, 1]);
});
