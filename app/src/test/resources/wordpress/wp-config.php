<?php
define('DB_NAME', 'wp');
define('DB_USER', 'wp');
define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:SOCKET');
define('DB_CHARSET', 'utf8mb4');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', 'key for tests');
    define($name . '_SALT', 'salt for tests');
}
$table_prefix = 'wp_';
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_SITEURL', 'ADDRESS');
define('WP_HOME', 'ADDRESS');
if (!defined('ABSPATH')) {
    define('ABSPATH', 'SITE/');
}
require_once ABSPATH . 'wp-settings.php';
