import { expect, test } from './fixtures';

test('the ledger can be read by verdict, each with its reason', async ({ openAtlas }) => {
  const page = await openAtlas('?t=claims', { isImpatient: true });
  const verdicts = page.getByRole('group', { name: 'Verdict' }).getByRole('button');
  await expect(verdicts).toHaveCount(6);
  const rows = page.locator('li:has(.reason)');
  const all = Number(/\d+/.exec(await verdicts.first().innerText())?.[0]);
  await expect(rows).toHaveCount(all);

  let sum = 0;
  for (const verdict of (await verdicts.all()).slice(1)) {
    await verdict.click();
    await expect(verdict).toHaveAttribute('aria-pressed', 'true');
    const count = Number(/\d+/.exec(await verdict.innerText())?.[0]);
    await expect(rows).toHaveCount(count);
    sum += count;
  }
  expect(sum).toBe(all);

  await page.getByRole('searchbox').fill('no such claim');
  await expect(page.getByText('No claim')).toBeVisible();
});
