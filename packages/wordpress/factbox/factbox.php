<?php
/**
 * Plugin Name:       Factbox
 * Description:       An article's facts beside its text: a block that is rendered on the server, and tags that survive whoever writes them.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Factbox
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       factbox
 * Domain Path:       /languages
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

define( 'FACTBOX_VERSION', '0.1.0' );
define( 'FACTBOX_FILE', __FILE__ );
define( 'FACTBOX_DIR', __DIR__ );

require FACTBOX_DIR . '/includes/kses.php';
require FACTBOX_DIR . '/includes/site.php';
require FACTBOX_DIR . '/includes/fragment.php';
require FACTBOX_DIR . '/includes/loader.php';
require FACTBOX_DIR . '/includes/block.php';
require FACTBOX_DIR . '/includes/settings.php';
