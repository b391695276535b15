<?php
// Fills a new WordPress: php install.php FOLDER SOCKET. There is one user of each role that writes, called like the role,
// with the same word as the password.

[, $folder, $socket] = $argv;
(new mysqli('localhost', 'root', '', '', 0, $socket))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

const WP_INSTALLING = true;

/** Nobody is told by mail. */
function wp_new_blog_notification() {
}

require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
global $wpdb;

wp_install('Portal', 'administrator', 'administrator@portal.example', false, '', 'administrator');
foreach (['editor', 'author', 'contributor'] as $role) {
	wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'role' => $role]);
}
foreach (get_users() as $user) {
	// Not the tour that is given to new users: it lies over the editor.
	update_user_meta($user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
}
