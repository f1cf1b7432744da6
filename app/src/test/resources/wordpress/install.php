<?php
// Sets the site up once, with the theme that is installed.
$_SERVER['HTTP_HOST'] = parse_url('ADDRESS', PHP_URL_HOST) . ':' . parse_url('ADDRESS', PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
function wp_mail() { return true; }
require 'SITE/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Alder Falls High', 'admin', 'admin@alderfalls.example', true, '', 'for tests only');
update_option('permalink_structure', '/%postname%/');
foreach (wp_get_themes() as $slug => $theme) {
    update_option('template', $slug);
    update_option('stylesheet', $slug);
    break;
}
flush_rewrite_rules(false);
