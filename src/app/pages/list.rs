//! The home page: the search field with the list below it.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::further::follow_learning;
use crate::app::list_state::ListState;
use crate::app::mended::{Each, memo};
use crate::app::navigation::Navigation;
use crate::app::parts::{CodeText, RowCard, SearchBox, TakingTurns, Title, edition_line};
use crate::app::wording;
use crate::browser::page;
use crate::list::{Field, LIST, Profession};
use crate::route::{Page, Route};
use crate::search::{Card, Kind, Listing, listing_in};
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// What the examples below the field teach: a name, another language, a code.
const EXAMPLES: [(&str, Option<Lang>); 3] = [("нейрохирург", Some(Lang::Ru)), ("software developer", Some(Lang::En)), ("2512", None)];

#[component]
pub fn ListPage(lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let ListState { as_typed, .. } = ListState::get();
    let messages = messages(lang);
    // On the way to another page the list stays as it is.
    let route = memo(move |before: Option<&Route>| {
        let route = navigation.route.get();
        if matches!(route.page, Page::List(_)) { route } else { before.cloned().unwrap_or(route) }
    });
    let query = Memo::new(move |_| route.with(|route| route.query.clone()));
    let listing = shown_listing(lang, route, as_typed);
    let is_empty = Memo::new(move |_| listing.with(|listing| listing.rows.is_empty()));
    let is_typed = move || query.with(|query| (!query.is_empty()).then_some(""));
    let examples = EXAMPLES.map(|(example, of)| {
        let href = navigation.href(Route::search(lang, example));
        view! { <li><a href=href lang=of.map(Lang::tag)>{example}</a></li> }
    });
    view! {
        <Title>{messages.list_title}</Title>
        <p class="lead">{edition_line(lang)}</p>
        <SearchBox lang query on_input=move |typed| navigation.adjust(|route| route.query = typed)/>
        <div class="examples" data-typed=is_typed><span>{messages.search_examples}</span><ul>{examples}</ul></div>
        <Filter lang route listing/>
        <p class="summary" tabindex="-1">{move || listing.with(|listing| wording::finding(listing.finding(), &listing.subject(&query.read()), lang))}</p>
        {(lang != Lang::Ru).then(|| view! { <p class="names" hidden=is_empty>{messages.unofficial}" · "{messages.official_name}</p> })}
        <Instead lang listing as_typed query/>
        <Rows lang route listing/>
    }
}

/// The listing that the address asks for, worked out once for all parts that show something of it.
fn shown_listing(lang: Lang, route: Memo<Route>, as_typed: RwSignal<String>) -> Memo<Listing> {
    let asked = Memo::new(move |_| route.with(|route| (route.field(), route.query.clone())));
    memo(move |_| {
        let (field, query) = asked.get();
        follow_learning();
        page::mark("search");
        listing_in(lang, &query, field, as_typed.with(|as_typed| *as_typed == query))
    })
}

/// The groups as buttons, each with how many rows the search gives in it.
#[component]
fn Filter(lang: Lang, route: Memo<Route>, listing: Memo<Listing>) -> impl IntoView {
    let messages = messages(lang);
    let total = Memo::new(move |_| listing.with(|listing| listing.total));
    let is_nothing = Memo::new(move |_| listing.with(|listing| listing.kind().is_none()));
    let fields = LIST.fields.iter().enumerate().map(|(place, field)| {
        let headings: Vec<&str> = field.headings.iter().map(|(_, heading)| heading.get(lang)).collect();
        let count = Memo::new(move |_| listing.with(|listing| listing.counts[place].1));
        view! { <FilterButton field=Some(*field) text=field.short.get(lang) title=Some(headings.join("; ")) route count/> }
    });
    view! {
        <div class="filter" role="group" aria-label=messages.filter_label hidden=is_nothing>
            <FilterButton field=None text=messages.filter_all title=None route count=total/>
            {fields.collect::<Vec<_>>()}
        </div>
    }
}

#[component]
fn FilterButton(
    field: Option<&'static Field>,
    text: &'static str,
    title: Option<String>,
    route: Memo<Route>,
    count: Memo<usize>,
) -> impl IntoView {
    let navigation = Navigation::get();
    let id = field.map(|field| field.id);
    let choose = move |_| {
        navigation.go(Route { field: id, ..route.get_untracked() });
    };
    let is_chosen = move || route.with(|route| route.field == id).to_string();
    view! {
        <button type="button" data-field=id.unwrap_or_default() title=title aria-pressed=is_chosen on:click=choose>
            {text}" "<span class="count">{count}</span>
        </button>
    }
}

/// Which text was searched instead of what was typed, with a button that undoes it.
#[component]
fn Instead(lang: Lang, listing: Memo<Listing>, as_typed: RwSignal<String>, query: Memo<String>) -> impl IntoView {
    let messages = messages(lang);
    let instead = Memo::new(move |_| listing.with(|listing| listing.instead().map(str::to_string)));
    let undo = move |_| {
        as_typed.set(query.get_untracked());
        // The button goes with the reading that it undid.
        page::focus_drawn(&[".summary".to_string()]);
    };
    move || {
        instead.get().map(|text| {
            let searched = format!("{} {}{}", messages.instead, fill(messages.quoted, &[&text]), messages.stop);
            view! { <p class="instead">{searched}<button type="button" class="link" on:click=undo>{messages.as_typed}</button></p> }
        })
    }
}

/// The whole list or a group of it, and in its place, while something is asked, what the search found. The list waits
/// out of the page meanwhile: drawing it anew would take longer than any search.
#[component]
fn Rows(lang: Lang, route: Memo<Route>, listing: Memo<Listing>) -> impl IntoView {
    let is_asked = Memo::new(move |_| listing.with(Listing::is_asked));
    let everything = move || view! { <Everything lang route listing/> };
    let found = move || view! { <Results lang route listing/> };
    view! { <TakingTurns first=everything second=found is_second=is_asked/> }
}

/// The rows where nothing is asked; they stay as they are while something is.
#[component]
fn Everything(lang: Lang, route: Memo<Route>, listing: Memo<Listing>) -> impl IntoView {
    let count = asked_for(route);
    let rows = Memo::new(move |before: Option<&Vec<&'static Profession>>| {
        listing.with(|listing| if listing.is_asked() { before.cloned().unwrap_or_default() } else { drawn(listing, count.get()) })
    });
    view! {
        <ol class="rows" class:long=move || is_long(rows) data-results=Kind::Match.id()>
            <Each each=move || rows.get() key=|row| row.code let(profession)>
                <RowCard profession card=Signal::stored(Card::default()) lang/>
            </Each>
        </ol>
        <More lang route listing count/>
    }
}

/// The rows found, or what there is to do where there are none. The list stays where it is as long as there is anything
/// in it.
#[component]
fn Results(lang: Lang, route: Memo<Route>, listing: Memo<Listing>) -> impl IntoView {
    let found = Memo::new(move |_| listing.with(|listing| listing.kind().is_some()));
    move || match found.get() {
        false => Either::Left(view! { <Nothing lang/> }),
        true => Either::Right(view! { <Found lang route listing/> }),
    }
}

/// The rows found, those that they are taken for, and ways to more.
#[component]
fn Found(lang: Lang, route: Memo<Route>, listing: Memo<Listing>) -> impl IntoView {
    let navigation = Navigation::get();
    // This part comes and goes while somebody types: what is read below goes with it.
    let (route, listing) = (memo(move |_| route.get()), memo(move |_| listing.get()));
    let count = asked_for(route);
    let kind = Memo::new(move |_| listing.with(Listing::kind));
    let rows = Memo::new(move |_| listing.with(|listing| if listing.is_asked() { drawn(listing, count.get()) } else { Vec::new() }));
    let card = move |profession| memo(move |_| listing.with(|listing| listing.card(profession, lang)));
    let is_empty = Memo::new(move |_| listing.with(|listing| listing.rows.is_empty()));
    let all_fields = move || navigation.href(Route { field: None, ..route.get() });
    view! {
        <ol class="rows" class:long=move || is_long(rows) data-results=move || kind.get().map(Kind::id)>
            <Each each=move || rows.get() key=|row| row.code let(profession)>
                <RowCard profession card=card(profession).into() lang/>
            </Each>
        </ol>
        <Alike lang listing/>
        <More lang route listing count/>
        {move || is_empty.get().then(|| view! { <p><a class="button" href=all_fields>{messages(lang).show_other_fields}</a></p> })}
    }
}

/// How many rows of the listing at this address were asked for, if any were.
fn asked_for(route: Memo<Route>) -> Memo<usize> {
    let ListState { asked, .. } = ListState::get();
    memo(move |_| {
        let route = route.get();
        asked.with(|asked| asked.as_ref().filter(|(of, _)| *of == route).map_or(0, |(_, rows)| *rows))
    })
}

/// Are there more rows than stand on any screen at once? The style sheet leaves those below it alone then.
fn is_long(rows: Memo<Vec<&'static Profession>>) -> bool {
    rows.with(|rows| rows.len() > 20)
}

/// The rows that stand in the page.
fn drawn(listing: &Listing, asked: usize) -> Vec<&'static Profession> {
    listing.rows[..listing.shown(asked)].iter().map(|row| row.profession).collect()
}

/// A button for more rows, so that every row can be reached.
#[component]
fn More(lang: Lang, route: Memo<Route>, listing: Memo<Listing>, count: Memo<usize>) -> impl IntoView {
    let ListState { asked, .. } = ListState::get();
    let more = memo(move |_| listing.with(|listing| listing.more(count.get())));
    let show_more = move |_| {
        let shown = listing.with_untracked(|listing| listing.shown(count.get_untracked()));
        let next = more.get_untracked().unwrap_or_default();
        asked.set(Some((route.get_untracked(), shown + next)));
        page::focus_drawn(&[format!("[data-code]:nth-child({}) a", shown + 1)]);
    };
    move || {
        more.get().map(|more| {
            let text = fill(messages(lang).show_more, &[&more.to_string()]);
            view! { <p><button type="button" class="plain more" on:click=show_more>{text}</button></p> }
        })
    }
}

/// The rows that those found are easily taken for.
#[component]
fn Alike(lang: Lang, listing: Memo<Listing>) -> impl IntoView {
    let navigation = Navigation::get();
    let alike = Memo::new(move |_| listing.with(Listing::alike));
    let link = move |other: &'static Profession| {
        let href = navigation.href(Page::Profession(lang, other.code));
        view! { <li><a href=href>{other.names.get(lang)}</a>" "<CodeText code=other.code/></li> }
    };
    move || {
        let links: Vec<_> = alike.get().into_iter().map(link).collect();
        (!links.is_empty()).then(|| view! { <div class="alike">{messages(lang).alike_heading}{messages(lang).colon}<ul>{links}</ul></div> })
    }
}

/// What there is to do where nothing was found.
#[component]
fn Nothing(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let all = Navigation::get().href(Route::search(lang, ""));
    view! { <div class="nothing"><p>{messages.none_help}</p><p><a class="button" href=all>{messages.show_all}</a></p></div> }
}
