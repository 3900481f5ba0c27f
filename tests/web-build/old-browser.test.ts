import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import { servedNamed, servedText } from './built';

const source = servedText(servedNamed(/^old-browser\.\w+\.js$/));

/** Whether a page in a browser that lacks a feature (or none) shows the notice instead of itself. */
function tells(lacks: string): boolean {
  const root = { style: { display: '' } };
  const notice = { hidden: true, removeAttribute: () => (notice.hidden = false) };
  const document = { getElementById: (id: string) => (id === 'root' ? root : notice) };
  runInNewContext((lacks && `delete ${lacks};`) + source, { document });
  expect(root.style.display === 'none').toBe(!notice.hidden);
  return !notice.hidden;
}

test('it is ES5: an old browser must be able to read it', () => {
  const found = new Linter().verify(source, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(found.filter(({ fatal }) => fatal)).toEqual([]);
});

test.each([
  ['a browser of today', '', false],
  ['one without Object.hasOwn', 'Object.hasOwn', true],
  ['one without Array.prototype.at', 'Array.prototype.at', true],
])('%s', (_, lacks, told) => {
  expect(tells(lacks)).toBe(told);
});
