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
	foreach ( array( 'factbox_site', 'factbox_loader', 'factbox_pin' ) as $name ) {
		delete_option( $name );
	}
	wp_unschedule_hook( 'factbox_refresh' );
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
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- No function finds options by how they begin.
	$locks = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s",
			$wpdb->esc_like( 'factbox_lock_' ) . '%'
		)
	);
	array_map( 'delete_option', $locks );
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
