/**
 * 64 bits as 16 hexadecimal digits: two FNV-1a sums with different primes, each mixed as MurmurHash3 ends. No secret depends
 * on it, and browsers have no other hash that answers at once.
 */
export function hash(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9747b28c
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x5bd1e995)
    two ^= two >>> 15
  }
  return hex(mixed(one)) + hex(mixed(two ^ text.length))
}

function mixed(sum: number): number {
  let value = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')
