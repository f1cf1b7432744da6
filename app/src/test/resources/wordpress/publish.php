<?php
// publish.php SLUG TITLE FILE: publishes the page, anew or once more, and prints its address.
[, $slug, $title, $file] = $argv;
$_SERVER['HTTP_HOST'] = parse_url('ADDRESS', PHP_URL_HOST) . ':' . parse_url('ADDRESS', PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require 'SITE/wp-load.php';
$before = get_page_by_path($slug);
$id = wp_insert_post([
    'ID' => $before ? $before->ID : 0,
    'post_type' => 'page',
    'post_status' => 'publish',
    'post_name' => $slug,
    'post_title' => $title,
    'post_content' => file_get_contents($file),
    'post_author' => 1,
    'comment_status' => 'open',
], true);
if (is_wp_error($id)) {
    fwrite(STDERR, $id->get_error_message());
    exit(1);
}
echo get_permalink($id);
