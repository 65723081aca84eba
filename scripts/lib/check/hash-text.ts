/**
 * A number of 53 bits that is the same for equal texts and, but for one chance in some 10¹⁵, differs for others.
 * @see FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ (two of 32 bits with different starts, joined)
 */
export function hashText(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
