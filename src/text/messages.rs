//! The table of messages: one field a message, so that a language that lacks one does not compile.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! messages {
    (drawn { $($drawn:ident)* } prerendered { $($prerendered:ident)* }) => {
        /// Everything that the interface says in one language.
        #[derive(Debug, PartialEq)]
        pub struct Borrowed<'a> {
            $(pub $drawn: &'a str,)*
            // Never drawn in the browser, which is not given them.
            $(#[cfg(not(data_is_given))]
            pub $prerendered: &'a str,)*
        }

        // As one sequence: code for each field, as a derived reader has it, would be 20 KB of every program.
        impl Serialize for Borrowed<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                [$(self.$drawn),*].as_slice().serialize(serializer)
            }
        }

        impl<'de: 'a, 'a> Deserialize<'de> for Borrowed<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let texts = Vec::<&str>::deserialize(deserializer)?;
                if texts.len() != [$(stringify!($drawn)),*].len() {
                    return Err(D::Error::custom("as many texts as the table has"));
                }
                let mut texts = texts.into_iter();
                let mut next = || texts.next().unwrap_or_default();
                Ok(Borrowed {
                    $($drawn: next(),)*
                    $(#[cfg(not(data_is_given))]
                    $prerendered: "",)*
                })
            }
        }

        /// The same, there for as long as the program runs.
        pub type Messages = Borrowed<'static>;

        impl Messages {
            /// All of them, in the order of the table.
            #[cfg(not(data_is_given))]
            pub fn all(&self) -> Vec<&'static str> {
                vec![$(self.$drawn,)* $(self.$prerendered),*]
            }

            /// Those that the browser is given.
            #[cfg(not(data_is_given))]
            pub fn drawn(&self) -> Vec<&'static str> {
                vec![$(self.$drawn),*]
            }
        }
    };
}

messages! {
    drawn {
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

        // The list and its search
        search_label
        quoted
        similar_heading
        none_heading
        keys

        // One profession
        isco

        // The reader's own list
        mine_title
        mine_lead
        mine_empty
        starred_heading
        remove
        removed
        undo
        compare
        compare_heading
        compare_help
        label_group
        label_unit
        label_editions
        label_petition
        label_visa
        deadlines_heading
        today
        calendar
        ticked_heading
        transfer_heading
        export
        import
        imported
        not_a_file

        // Certainty and sources
        certainty_law
        certainty_reported
        certainty_disputed
        certainty_derived
        certainty_not_known
        source

        // Templates: {} is filled in, see phrasing.rs
        found_one
        found_few
        found_other
        edition_of
        day
        stop
        colon
        bracketed
        months

        // The frame around every page
        unofficial

        // The list and its search
        list_title
        search_examples
        filter_label
        filter_all
        whole_list
        elsewhere
        none_help
        none_in_field
        show_all
        show_more
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
        alike_heading
        alike_help
        also_heading
        also_help
        check_this

        // Certainty and sources
        edition

        // An address that shows nothing
        missing_title
        missing_help
        gone

        // Templates: {} is filled in, see phrasing.rs
        general
        technology
        since
        profession_title

        // The checker
        check_title
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
        near_heading
        near_help
        neighbours_heading
        neighbours_help
        other_occupation
        other_group
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
        next_grounds_link
        not_a_promise
        ground_applies
        condition_no_grounds
        condition_diploma
        condition_passport
        condition_police
        condition_entry
        ask_place
        condition_pilot
        having_yes
        having_no
        having_unknown
        place_kazakhstan
        place_abroad
        deciding
        turns_heading
        papers_heading
        first
        legend
        papers_help
        what_it_is
        date_issued
        date_ends
        date_filed
        unsettled_heading
        keep_heading
        keep_more
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
        all_conditions

        // Templates of the checker
        last_valid
        last_file
        last_answer
        day_passed
        checked_on
        many_link
        lasts_beyond
        lasts_for
        answered_within
        progress
        turn
        since_added
        since_removed
        since_moved
        since_same
    }
    prerendered {
        // For search engines
        list_description
        check_description
        rules_description
        about_description
        profession_description
        profession_gone

        // What is prerendered beside the app
        keys_off
        needs_script
        update_version
        update_stale
        update_now
        offline_ready
        install
        edition_changed
        panic
        panic_list
        panic_reload

        // How the list comes about
        rules_title
        rules_lead
        rules_picture_title
        rules_picture_alt
        way_forecast
        way_workforce
        way_vacancies
        way_draft
        way_state_bodies
        way_local_bodies
        way_chamber
        way_term
        way_approval
        term_heading
        term_intro
        term_label
        term_run
        term_last_day
        term_silence_from
        term_not_applicants
        term_legend
        term_refused_outside
        term_refused_runs_out
        term_refused_day_off
        term_refused_date
        term_propose
        term_provisional
        term_settled
        day_working
        day_weekend
        day_holiday
        day_moved
        day_swapped
        day_worked_weekend
        weekdays
        days_off_heading
        days_off_help
        column_day
        column_reason

        // About
        about_title
        about_what
        about_privacy_heading
        about_privacy
        about_lists_heading
        about_settled_heading
        about_privacy_frame
        about_is_not
        about_free
        about_report_heading
        about_report
        about_offline
        glossary_heading
        glossary_intro
        sources_heading
        sources_intro
        source_seen
        feed_title
        feed_link
        feed_help
        acts_heading
        licence_heading
        about_bytes
        act_order
        act_acting

        // The examples
        examples_intro
        examples_run
        examples_passed
        example
        expected
        came_out

        // For editors of portals
        embed_title
        embed_lead
        embed_language
        embed_theme
        embed_theme_auto
        embed_theme_light
        embed_theme_dark
        embed_accent
        embed_accent_sky
        embed_accent_green
        embed_accent_violet
        embed_accent_burgundy
        embed_surface
        embed_surface_plain
        embed_surface_soft
        embed_profession
        embed_profession_any
        embed_field
        embed_field_any
        embed_height
        embed_height_auto
        embed_preview
        embed_code_heading
        embed_contract_heading
        embed_snippet_script
        embed_snippet_iframe
        embed_snippet_link
        embed_csp
        embed_copy
        embed_copied
        embed_check_heading
        embed_check_text
        embed_promise
        embed_share_consent
        embed_share_help

        // The page that says whether a frame works
        embed_check_title
        embed_check_how
        embed_check_alone
        probe_framing_ok
        probe_framing_bad
        probe_framing_mend
        probe_script_ok
        probe_script_bad
        probe_script_mend
        probe_csp_ok
        probe_csp_bad
        probe_csp_mend
        probe_sandbox_ok
        probe_sandbox_bad
        probe_sandbox_mend
        probe_height_ok
        probe_height_bad
        probe_height_mend
        probe_width_ok
        probe_width_bad
        probe_width_mend
        probe_storage_ok
        probe_storage_bad
        probe_storage_mend
        probe_language_ok
        probe_language_bad
        probe_language_mend

        // Editions and pictures
        editions_title
        editions_description
        timeline_heading
        act_signed
        act_in_force
        act_in_force_unknown
        edition_rows
        editions_compare_heading
        editions_compared
        editions_matched
        editions_added
        editions_removed
        editions_renamed
        editions_moved
        editions_none
        pictures_heading
        pictures_by_group
        pictures_by_unit
        pictures_unit_note
        pictures_by_edition
        column_group
        column_unit
        column_edition
        column_rows

        // Open data
        data_title
        data_intro
        data_use
        data_cite_heading
        data_cite
        data_keys_heading
        data_keys
        data_excel
        data_schema
        data_files_heading
        data_file
        data_what
        data_of_list
        data_of_table
        data_of_facts
        data_of_holidays
        data_of_words
        data_of_technologies
        data_of_languages
        data_of_titles
        data_of_checker
        data_of_classifier
        data_of_list_schema
        data_of_holidays_schema
        data_of_index

        // For whoever works on the looks
        parts_title
    }
}
