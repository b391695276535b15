//! Sorting by one number, in one way, through a heap: every kind of `sort` that the
//! standard library is asked for is another 5 KB of WebAssembly, a heap is a tenth.

use std::collections::BinaryHeap;

/// Bits of a number that say where an item stood before.
const PLACE: u32 = 20;

/// Sorts by `number`, which has to fit into 44 bits, up to 2^20 items; what has the same number keeps its order.
pub fn sort_by_number<T: Copy>(items: &mut [T], number: impl Fn(&T) -> u64) {
    assert!(items.len() <= 1 << PLACE);
    let order: BinaryHeap<u64> = items.iter().zip(0..).map(|(item, place)| number(item) << PLACE | place).collect();
    let before = items.to_vec();
    for (item, place) in items.iter_mut().zip(order.into_sorted_vec()) {
        *item = before[(place & ((1 << PLACE) - 1)) as usize];
    }
}
