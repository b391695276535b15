//! The engine as a WebAssembly module for other programs: the list, its search and the checker, with the data in it.
//! npm/index.mjs wraps what it exports; each function takes and gives text, JSON where it is more than one value.

fn main() {}

#[cfg(all(feature = "npm", target_arch = "wasm32"))]
mod exports {
    use kerek::date::Date;
    use kerek::eligibility::{Finding, Link, Verdict, assess as assessed};
    use kerek::list::facts::Fact;
    use kerek::list::{LIST, Profession};
    use kerek::search::{LISTED, listing};
    use kerek::text::Lang;
    use serde::Serialize;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Row {
        code: String,
        /// In the language that was asked for; ours and unofficial but for Russian.
        name: &'static str,
        official_name: &'static str,
        group: &'static str,
        other_name: Option<&'static str>,
    }

    #[derive(Serialize)]
    struct Found<'f> {
        state: &'static str,
        general: bool,
        rows: Vec<Row>,
        instead: Option<&'f str>,
        technologies: &'f [String],
    }

    #[derive(Serialize)]
    struct Source {
        id: &'static str,
        title: String,
        url: Option<&'static str>,
    }

    #[derive(Serialize)]
    struct Basis {
        fact: &'static str,
        certainty: &'static str,
        statement: &'static str,
        sources: Vec<Source>,
    }

    #[derive(Serialize)]
    struct Condition {
        condition: &'static str,
        standing: &'static str,
        basis: Basis,
    }

    #[derive(Serialize)]
    struct Assessed {
        verdict: &'static str,
        row: Option<Row>,
        near: Vec<Row>,
        deciding: Option<&'static str>,
        conditions: Vec<Condition>,
        edition: &'static str,
        act: &'static str,
        note: &'static str,
    }

    /// The rows of the newest edition, in the order of the order.
    #[wasm_bindgen]
    pub fn rows(lang: &str) -> String {
        let lang = language(lang);
        json(&LIST.professions.iter().map(|row| of_row(row, None, lang)).collect::<Vec<_>>())
    }

    /// What a query finds.
    #[wasm_bindgen]
    pub fn search(query: &str, lang: &str) -> String {
        let lang = language(lang);
        let listing = listing(query, None, false);
        let rows = if listing.is_asked() { listing.rows.as_slice() } else { &[] };
        json(&Found {
            state: listing.outcome.state.id(),
            general: listing.outcome.general,
            rows: rows.iter().map(|row| of_row(row.profession, row.other_name, lang)).collect(),
            instead: listing.instead(),
            technologies: &listing.outcome.technologies,
        })
    }

    /// What the answers of a link come to on a day (`2026-11-28`; none if it cannot be read).
    #[wasm_bindgen]
    pub fn assess(fragment: &str, date: &str, lang: &str) -> String {
        let lang = language(lang);
        let assessment = assessed(&Link::read(fragment).answers, &LIST, &LISTED, Date::parse(date));
        json(&Assessed {
            verdict: assessment.verdict.map_or("open", Verdict::id),
            row: assessment.row.map(|row| of_row(row, None, lang)),
            near: assessment.near.iter().map(|row| of_row(row, None, lang)).collect(),
            deciding: assessment.deciding.map(|condition| condition.id()),
            conditions: assessment.findings.iter().map(|finding| of_finding(finding, lang)).collect(),
            edition: LIST.edition().id,
            act: LIST.edition().act.number,
            note: "Not a decision of a state body, and no legal advice.",
        })
    }

    fn language(tag: &str) -> Lang {
        Lang::from_tag(tag).unwrap_or_default()
    }

    fn of_row(row: &'static Profession, other_name: Option<&'static str>, lang: Lang) -> Row {
        Row { code: row.code.to_string(), name: row.names.get(lang), official_name: row.names.ru, group: row.field.id, other_name }
    }

    fn of_finding(finding: &Finding, lang: Lang) -> Condition {
        Condition { condition: finding.condition.id(), standing: finding.standing.id(), basis: of_fact(finding.basis, lang) }
    }

    fn of_fact(fact: &'static Fact, lang: Lang) -> Basis {
        let source =
            |source: &&'static kerek::list::facts::Source| Source { id: source.id, title: source.plain_title(lang), url: source.url };
        Basis {
            fact: fact.id,
            certainty: fact.certainty.id(),
            statement: fact.statement.get(lang),
            sources: fact.sources.iter().map(source).collect(),
        }
    }

    fn json(value: &impl Serialize) -> String {
        serde_json::to_string(value).expect("texts under names are JSON")
    }
}
