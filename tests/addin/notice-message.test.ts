import { fromHash, toHash } from '../../src/commands/notice-message';

const message = { title: 'Chưa kiểm tra được', text: 'Ô E5: “710/711”\n<b>không</b> & 100%' };

test('a message survives its way through an address', () => {
  expect(fromHash(toHash(message))).toEqual(message);
  expect(fromHash(`${toHash(message)}&_xdm_Info=Excel|web`)).toEqual(message);
});

test.each(['', '#', '#%', '#null', '#%7B%22title%22%3A1%2C%22text%22%3A%22%22%7D', '#[1]'])('%j holds none', (hash) => {
  expect(fromHash(hash)).toBeNull();
});
