//! Rising numbers as the steps between them, seven bits a byte: the lowest first,
//! all bytes of a step but the last with the eighth bit set.

/// Writes a step behind the others.
pub fn write(out: &mut Vec<u8>, mut step: usize) {
    while step >= 0x80 {
        out.push(step as u8 | 0x80);
        step >>= 7;
    }
    out.push(step as u8);
}

/// The numbers that steps lead to, from nought on.
pub fn read(steps: &[u8]) -> impl Iterator<Item = usize> {
    let mut bytes = steps.iter();
    let mut number = 0;
    core::iter::from_fn(move || {
        let (mut step, mut shift) = (0, 0);
        loop {
            let byte = *bytes.next()?;
            step |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        number += step;
        Some(number)
    })
}
