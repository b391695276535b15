//! The table of messages: one field a message, so that a language that lacks one does not compile.

macro_rules! messages {
    (everywhere { $($everywhere:ident)* } law { $($law:ident)* }) => {
        /// Everything that the interface says in one language.
        pub struct Messages {
            $(pub $everywhere: &'static str,)*
            $(pub $law: &'static str,)*
        }

        impl Messages {
            /// Those that any page may need, in the order of the table.
            pub fn everywhere(&self) -> Vec<&'static str> {
                vec![$(self.$everywhere),*]
            }

            /// Those that only the pages about the law need; they follow the others in the table.
            pub fn of_law(&self) -> Vec<&'static str> {
                vec![$(self.$law),*]
            }

            /// From texts in the order of the table.
            // Not generic: it would be written out once for every message.
            pub fn from_texts(next: &mut dyn FnMut() -> &'static str) -> Messages {
                Messages { $($everywhere: next(),)* $($law: next(),)* }
            }
        }
    };
}

messages! {
    everywhere {
        // The frame around every page
        brand
        tagline
        skip
        nav_label
        nav_list
        nav_check
        nav_rules
        nav_about
        languages_label
        not_official
        official_text
        unofficial

        // The list and its search
        list_title
        list_description
        search_label
        search_examples
        filter_label
        filter_all
        whole_list
        similar_heading
        elsewhere
        none_heading
        none_help
        none_in_field
        show_all
        show_other_fields
        instead
        as_typed
        also_matched
        official_name
        code
        group
        star

        // One profession
        back_to_list
        names_heading
        language_kk
        language_en
        on_list_is
        on_list_group_is
        meaning_heading
        code_heading
        level
        level_major
        level_sub_major
        level_minor
        level_unit
        level_group
        level_occupation
        isco
        alike_heading
        alike_help
        also_heading
        also_help
        check_this

        // Certainty and sources
        certainty_law
        certainty_reported
        certainty_disputed
        certainty_derived
        certainty_not_known
        source
        edition

        // An address that shows nothing
        missing_title
        missing_help
    update_version
    update_stale
    update_now
    offline_ready
    install

        // Templates: {} is filled in, see phrasing.rs
        found_one
        found_few
        found_other
        general
        edition_of
        since
        profession_title
        profession_description
        day
        months
    edition_changed
    }
    law {
        // The checker
        check_title
        check_description
        check_intro
        ask_citizenship
        citizenship_other
        citizenship_kazakhstan
        citizenship_none
        citizenship_unknown
        ask_work
        ask_work_help
        not_my_work
        code_below_group
        use_this_code
        your_answers
        change
        start_again
        verdict_listed
        verdict_group
        verdict_similar
        verdict_absent
        verdict_not_foreigner
        verdict_blocked
        verdict_open
        verdict_open_citizenship
        why_heading
        next_heading
        near_heading
        near_help
        condition_foreigner
        condition_on_list
        condition_petition
        standing_met
        standing_not_met
        standing_unknown
        damaged_link
        damaged_version
        ask_grounds
        grounds_none
        grounds_unknown
        next_grounds
        next_grounds_link
        not_a_promise
        ground_applies
        condition_no_grounds
        condition_diploma
        condition_passport
        condition_police
        condition_entry
        condition_pilot
        having_yes
        having_no
        having_unknown
        place_kazakhstan
        place_abroad
        deciding
        turns_heading
        papers_heading
        papers_help
    what_it_is
        date_issued
        date_ends
        date_filed
        unsettled_heading
        keep_heading
        keep_link
        copy
        copied
        share
        print
        download
        save_name
        save
        saved_heading
        delete
        not_kept
        fingerprint
        examples
    open_in_full
    examples_intro
    examples_run
    examples_passed
    example
    expected
    came_out
        all_conditions
        paper_names

        // Rules, about and the rest
        rules_title
        rules_description
        rules_term_heading
        editions_heading
        about_title
        about_description
        about_what
        about_privacy_heading
        about_privacy
        about_lists_heading
        about_settled_heading
        needs_script

        // Templates of the checker
        last_valid
        last_file
        last_answer
        day_passed
        checked_on
        turn
        since_added
        since_removed
        since_same
    }
}
