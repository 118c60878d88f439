<?php
/**
 * Leaves nothing behind: the setting and what was kept of fact boxes.
 *
 * @package Factbox
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what the plugin has stored for the current site.
 */
function factbox_uninstall() {
	global $wpdb;
	delete_option( 'factbox_site' );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- No function finds transients by how they begin.
	$names = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s",
			$wpdb->esc_like( '_transient_factbox_' ) . '%'
		)
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $factbox_site_id ) {
		switch_to_blog( $factbox_site_id );
		factbox_uninstall();
		restore_current_blog();
	}
} else {
	factbox_uninstall();
}
