//! How the files of the site name each other: by addresses that are relative to the page, so that the site can stand
//! anywhere without being built anew. Only what search engines read has to be absolute, and stands there if it is known
//! where the site will stand.

use kerek::route::{Page, Route};

/// Where the site will stand, as far as it is known.
pub struct Addresses {
    /// The path that the site's folder has on its host, with a slash at both ends.
    path: String,
    /// Scheme and host.
    origin: Option<String>,
}

impl Addresses {
    /// Of the path below the host, and of the host if one is known.
    pub fn of(path: String, origin: Option<String>) -> Result<Addresses, String> {
        if !path.starts_with('/') || !path.ends_with('/') {
            return Err(format!("the public URL is {path}: it has to be a path with a slash at both ends, such as / or /tools/kerek/"));
        }
        let origin = origin.map(|origin| origin.trim_end_matches('/').to_string()).filter(|origin| !origin.is_empty());
        Ok(Addresses { path, origin })
    }

    /// What leads from a page to the site's folder. A page for whatever is missing is served in many places, and is the
    /// only one that names the path.
    pub fn base(&self, page: Page) -> String {
        match page {
            Page::Missing(_) => self.path.clone(),
            _ => up_from(&page.path()),
        }
    }

    /// The absolute address of a page, if the host is known.
    pub fn absolute(&self, page: Page) -> Option<String> {
        self.of_file(Route::from(page).href("").as_str())
    }

    /// The absolute address of a file below the site's folder, if the host is known.
    pub fn of_file(&self, name: &str) -> Option<String> {
        self.origin.as_ref().map(|origin| format!("{origin}{}{name}", self.path))
    }
}

/// What leads from a file to the folder that its name begins in.
pub fn up_from(name: &str) -> String {
    match name.matches('/').count() {
        0 => "./".to_string(),
        folders => "../".repeat(folders),
    }
}
