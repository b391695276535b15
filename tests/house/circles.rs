//! No two files need each other, however many steps lie between them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

use crate::files;

/// A module by its way from the root of its crate, such as `search::rank`.
type Module = Vec<String>;

/// The files of a crate by the modules that they are.
fn modules(root: &Path) -> BTreeMap<Module, PathBuf> {
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "rs");
    // The binaries in `src/bin` are crates of their own.
    let is_other = |path: &PathBuf| path.strip_prefix(root).unwrap().starts_with("bin");
    let module = |path: PathBuf| {
        let below = path.strip_prefix(root).unwrap().with_extension("");
        let steps = below.iter().map(|step| step.to_str().unwrap().to_string());
        (steps.filter(|step| !["mod", "lib", "main"].contains(&step.as_str())).collect(), path)
    };
    files(root).into_iter().filter(|path| is_rust(path) && !is_other(path)).map(module).collect()
}

/// Every path of names in some code, groups of `use` written out, and whether it only gives the name on (`pub use`).
fn paths(tokens: TokenStream, before: &[String], gives_on: bool, found: &mut Vec<(Vec<String>, bool)>) {
    let mut path = before.to_vec();
    let (mut colons, mut last, mut is_use) = (0, String::new(), gives_on);
    let mut flush = |path: &mut Vec<String>, gives_on: bool| {
        if path.len() > 1 {
            found.push((path.clone(), gives_on));
        }
        *path = before.to_vec();
    };
    let mut groups = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                let word = ident.to_string();
                if colons < 2 && path.len() > before.len() {
                    flush(&mut path, is_use);
                }
                if word == "use" {
                    is_use = last == "pub" || last == ")";
                }
                path.push(word.clone());
                (colons, last) = (0, word);
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Group(group) => {
                let inside = if colons >= 2 { path.clone() } else { before.to_vec() };
                groups.push((group.stream(), inside, is_use && colons >= 2));
                if colons >= 2 {
                    path = before.to_vec();
                } else {
                    flush(&mut path, is_use);
                }
                (colons, last) = (0, ")".to_string());
            }
            other => {
                flush(&mut path, is_use);
                if other.to_string() == ";" {
                    is_use = gives_on;
                }
                (colons, last) = (0, String::new());
            }
        }
    }
    flush(&mut path, is_use);
    for (stream, inside, gives_on) in groups {
        paths(stream, &inside, gives_on, found);
    }
}

/// From a path as it is written in a module to the way from the root; `None` for what comes from elsewhere.
fn absolute(path: &[String], module: &Module, all: &BTreeMap<Module, PathBuf>) -> Option<Module> {
    let mut at = module.clone();
    let mut rest = path;
    match rest.first()?.as_str() {
        "crate" => at = Vec::new(),
        "self" => {}
        "super" => {
            at.pop()?;
        }
        first => {
            at.push(first.to_string());
            if !all.contains_key(&at) {
                return None;
            }
        }
    }
    rest = &rest[1..];
    while rest.first().is_some_and(|step| step == "super") {
        at.pop()?;
        rest = &rest[1..];
    }
    at.extend(rest.iter().cloned());
    Some(at)
}

/// Which modules each one needs: where a name is only given on, that is where it comes from.
fn needs(root: &Path) -> BTreeMap<Module, BTreeSet<Module>> {
    let all = modules(root);
    let written: BTreeMap<&Module, Vec<(Module, bool)>> = all
        .iter()
        .map(|(module, file)| {
            let code = fs::read_to_string(file).unwrap();
            let mut found = Vec::new();
            paths(code.parse().unwrap(), &[], false, &mut found);
            let found = found.into_iter().filter_map(|(path, gives_on)| Some((absolute(&path, module, &all)?, gives_on)));
            (module, found.collect())
        })
        .collect();
    let resolve = |mut path: Module| {
        // As far as names are given on, twice at most.
        for _ in 0..3 {
            let length = (0..=path.len()).rev().find(|length| all.contains_key(&path[..*length])).unwrap_or_default();
            let (module, name) = (path[..length].to_vec(), path.get(length).cloned());
            let given = written.get(&module).into_iter().flatten();
            match given.filter(|(_, gives_on)| *gives_on).find(|(from, _)| from.last() == name.as_ref() && from.len() > 1) {
                Some((from, _)) if *from != path => path = from.clone(),
                _ => return module,
            }
        }
        path
    };
    let of = |(module, found): (&&Module, &Vec<(Module, bool)>)| {
        let used = found.iter().filter(|(_, gives_on)| !gives_on).map(|(path, _)| resolve(path.clone()));
        ((*module).clone(), used.filter(|used| used != *module).collect())
    };
    written.iter().map(of).collect()
}

/// A way from a module back to itself, if there is one.
fn circle(needs: &BTreeMap<Module, BTreeSet<Module>>) -> Option<Vec<String>> {
    fn walk(
        at: &Module,
        way: &mut Vec<Module>,
        done: &mut BTreeSet<Module>,
        needs: &BTreeMap<Module, BTreeSet<Module>>,
    ) -> Option<Vec<Module>> {
        if let Some(start) = way.iter().position(|module| module == at) {
            return Some(way[start..].to_vec());
        }
        if !done.insert(at.clone()) {
            return None;
        }
        way.push(at.clone());
        let found = needs.get(at).into_iter().flatten().find_map(|next| walk(next, way, done, needs));
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    let found = needs.keys().find_map(|module| walk(module, &mut Vec::new(), &mut done, needs))?;
    Some(found.iter().map(|module| module.join("::")).collect())
}

#[test]
fn no_file_of_the_crate_needs_itself_through_others() {
    assert_eq!(circle(&needs(Path::new("src"))), None);
}

#[test]
fn no_file_of_the_site_needs_itself_through_others() {
    let needs = needs(Path::new("src/bin/site"));
    assert!(needs.len() > 5);
    assert_eq!(circle(&needs), None);
}

#[test]
fn a_circle_is_found_through_names_that_are_given_on() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("circle");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("lib.rs"), "mod a; mod b; pub use b::{B, C};").unwrap();
    fs::write(folder.join("a.rs"), "use super::B; pub struct A;").unwrap();
    fs::write(folder.join("b.rs"), "pub struct B; pub struct C;").unwrap();
    assert_eq!(circle(&needs(&folder)), None);
    fs::write(folder.join("b.rs"), "fn f() { vec![crate::a::A]; }").unwrap();
    assert_eq!(circle(&needs(&folder)), Some(vec!["a".to_string(), "b".to_string()]));
}
