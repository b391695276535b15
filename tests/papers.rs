//! The papers to get together: each has the name of what its statement is about.

use kerek::eligibility::PAPERS;
use kerek::text::Lang;

/// A word, or the beginning of one, that the name of a paper has in each language. Written from the
/// statements, not from the names, so that two names that have changed places are seen.
const NAMED_BY: [(&str, [&str; 3]); 14] = [
    ("petition", ["ходатайств", "қолдаухат", "petition"]),
    ("visa", ["виза", "виза", "visa"]),
    ("solvency", ["платёжеспособност", "төлем қабілет", "solvency"]),
    ("form", ["заявлени", "өтініш нысан", "form"]),
    ("passport", ["паспорт", "паспорт", "passport"]),
    ("police", ["судимост", "соттылық", "criminal"]),
    ("consent", ["выезд", "кетуге", "leave"]),
    ("housing", ["жиль", "тұрғын үй", "housing"]),
    ("medical", ["028", "028", "028"]),
    ("fingerprints", ["дактилоскоп", "дактилоскоп", "fingerprint"]),
    ("photo", ["фото", "фото", "photo"]),
    ("duty", ["пошлин", "баж", "duty"]),
    ("child", ["ребён", "бала", "child"]),
    ("filing", ["ответ", "жауап", "answer"]),
];

#[test]
fn every_paper_is_called_what_it_is_in_every_language() {
    assert_eq!(PAPERS.iter().map(|paper| paper.id).collect::<Vec<_>>(), NAMED_BY.map(|(id, _)| id));
    for (paper, (_, words)) in PAPERS.iter().zip(NAMED_BY) {
        for (lang, word) in Lang::ALL.into_iter().zip(words) {
            let name = paper.name.get(lang);
            assert!(name.to_lowercase().contains(word), "{} in {} is called {name}, without {word}", paper.id, lang.tag());
        }
    }
}

#[test]
fn no_two_papers_bear_one_name() {
    for lang in Lang::ALL {
        let mut names: Vec<_> = PAPERS.iter().map(|paper| paper.name.get(lang)).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PAPERS.len(), "{}", lang.tag());
    }
}
