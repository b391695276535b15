//! What a device remembers, from another version, cut off, or edited by hand.

use kerek::list::LIST;
use kerek::memory::Memory;
use proptest::prelude::*;

use crate::damage::damaged;

fn memories() -> impl Strategy<Value = String> {
    let pieces = [
        "1;ru;2211-7-004,2512-1-007;petition;police:2026-01-31;name:v%3D1%26citizenship%3Dother",
        "1;",
        "2;",
        ";",
        ";;",
        ",",
        ":",
        "ru",
        "kk",
        "2211-7-004",
        "2166-1-001",
        "9999-9-999",
        "petition",
        "diploma",
        "police:2026-02-29",
        "police:0001-01-01",
        "%",
        "%FF",
        "a:b",
        // The form that is written now, whole and in parts.
        r#"{"version":2,"lang":"kk","favourites":["2211-7-004","2166-1"],"ticks":["petition"],"dates":{"police":"2026-01-31"},"saved":[{"name":"n","fragment":"v=1"}]}"#,
        r#"{"version":2,"#,
        r#""favourites":["2211-7-004"],"#,
        r#""ticks":{"petition":[null]},"#,
        r#""dates":{"police":"2026-02-29"},"#,
        r#""saved":[{"name":"n"}]"#,
        "}",
    ];
    damaged(pieces.map(str::to_string).to_vec(), 4)
}

fn written(memory: &Memory) -> String {
    serde_json::to_string(memory).expect("memory is plain data")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_could_be_read_is_kept_and_read_again(text in memories()) {
        let memory = Memory::parse(&text);
        prop_assert_eq!(&Memory::parse(&written(&memory)), &memory);
        prop_assert!(memory.favourites.iter().all(|code| LIST.row(*code).is_some()));
    }

    #[test]
    fn whatever_is_saved_comes_back(text in memories(), name in any::<String>(), fragment in any::<String>()) {
        let mut memory = Memory::parse(&text);
        memory.save(&name, &fragment);
        prop_assert_eq!(&Memory::parse(&written(&memory)), &memory);
        prop_assert_eq!(memory.saved.last().map(|check| &check.fragment), Some(&fragment));
    }
}
