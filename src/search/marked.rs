//! Precomposed Latin letters without their marks, so that é is e however it is
//! encoded. `S`, `C` and `Z` are s, c and z with a caron or cedilla.
//! A test holds the tables against Unicode's own decompositions.

/// First character of a range, and for each character from there its letter, or a space for none.
pub const MARKED_LATIN: [(usize, &[u8]); 2] = [
    (0xc0, b"aaaaaa Ceeeeiiii nooooo  uuuuy  aaaaaa Ceeeeiiii nooooo  uuuuy yaaaaaaccccccCCdd  eeeeeeeeeegggggggghh  iiiiiiiii   jjkk llllll    nnnnnn   oooooo  rrrrrrssssSSSStttt  uuuuuuuuuuuuwwyyyzzzzZZ                                 oo             uu                            aaiioouuuuuuuuuu aaaa    ggkkoooo  j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy                            "),
    (0x1e00, b"aabbbbbbCCddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssSSssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      "),
];
