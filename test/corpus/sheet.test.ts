import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arraysIn, sheetOf } from '../../server/corpus/sheet.ts';

const column = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.int32Array(), fc.uint32Array());

it('arrays stand in a sheet as they were, wherever that stands', () => {
  fc.assert(
    fc.property(fc.array(column), fc.nat(5), (arrays, from) => {
      const sheet = sheetOf(arrays);
      const among = new Uint8Array(from + sheet.length + 3);
      among.set(sheet, from);
      expect(arraysIn(among.subarray(from, from + sheet.length))).toEqual(arrays);
    }),
  );
});

it('bytes that are no sheet give other arrays or an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      try {
        expect(arraysIn(bytes)).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
