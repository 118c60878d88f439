<?php
/**
 * Switches the plugin on or off, sets its options, or calls its functions. Reads JSON, prints JSON.
 */

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$order  = json_decode( stream_get_contents( STDIN ), true );
$plugin = 'factbox/factbox.php';
$answer = null;
switch ( $order['do'] ) {
	case 'activate':
		$answer = activate_plugin( $plugin );
		break;
	case 'deactivate':
		deactivate_plugins( $plugin );
		break;
	case 'option':
		update_option( $order['name'], $order['value'] );
		break;
	case 'expire':
		// As if all that is kept had been read long ago.
		global $wpdb;
		foreach ( $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '\\_transient\\_factbox\\_%'" ) as $name ) {
			$kept = get_option( $name );
			if ( isset( $kept['until'] ) ) {
				// What is known of a site's failures.
				delete_option( $name );
				continue;
			}
			$kept['fresh_until'] = 0;
			update_option( $name, $kept );
		}
		break;
	case 'ends':
		// Up to when each box is kept at most.
		global $wpdb;
		foreach ( $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '\\_transient\\_factbox\\_%'" ) as $name ) {
			$kept = get_option( $name );
			if ( isset( $kept['kept_until'] ) ) {
				$answer[ $name ] = $kept['kept_until'];
			}
		}
		break;
	case 'call':
		$answer = call_user_func_array( $order['function'], $order['arguments'] );
		break;
	case 'modules':
		// The scripts that the block has in the reader's page; a property since WordPress 6.5.
		$answer = WP_Block_Type_Registry::get_instance()->get_registered( 'factbox/box' )->view_script_module_ids ?? null;
		break;
	case 'uninstall':
		deactivate_plugins( $plugin );
		uninstall_plugin( $plugin );
		break;
	case 'stored':
		global $wpdb;
		$answer = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%factbox%'" );
		break;
}
if ( is_wp_error( $answer ) ) {
	fwrite( STDERR, $answer->get_error_message() . "\n" );
	exit( 1 );
}
echo "\n", wp_json_encode( $answer ), "\n";
