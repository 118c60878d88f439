<?php
/**
 * As much of WordPress as the plugin calls, over a store that is a file, so that several processes
 * share it as requests share a database. Reads calls as JSON, prints what they gave as JSON.
 */

define( 'ABSPATH', __DIR__ );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
define( 'MONTH_IN_SECONDS', 2592000 );
define( 'MB_IN_BYTES', 1048576 );

$order = json_decode( stream_get_contents( STDIN ), true );
$hooks = array();

/** Reads or changes the store while no other process does. */
function store( $change = null ) {
	global $order;
	$file = fopen( $order['store'], 'c+' );
	flock( $file, LOCK_EX );
	$state  = json_decode( stream_get_contents( $file ), true ) ?: array( 'options' => array(), 'scheduled' => array() );
	$answer = $change ? $change( $state ) : $state;
	ftruncate( $file, 0 );
	rewind( $file );
	fwrite( $file, json_encode( $state ) );
	fclose( $file );
	return $answer;
}

function get_option( $name, $default = false ) {
	return store()['options'][ $name ] ?? $default;
}
function update_option( $name, $value ) {
	$value = apply_filters( "pre_update_option_$name", $value );
	$old   = get_option( $name );
	store(
		function ( &$state ) use ( $name, $value ) {
			$state['options'][ $name ] = $value;
		}
	);
	if ( $old !== $value ) {
		apply_filters( ( false === $old ? 'add' : 'update' ) . "_option_$name", null );
	}
}
function delete_option( $name ) {
	store(
		function ( &$state ) use ( $name ) {
			unset( $state['options'][ $name ] );
		}
	);
}
function get_transient( $name ) {
	return get_option( "_transient_$name" );
}
function set_transient( $name, $value ) {
	update_option( "_transient_$name", $value );
}
function delete_transient( $name ) {
	delete_option( "_transient_$name" );
}
function wp_cache_delete() {}

/** Only the one statement that the plugin makes: a row is added if no other has its name. */
$wpdb = new class() {
	public $options = 'options';
	public function prepare( $sql, ...$values ) {
		assert( 0 === strpos( $sql, 'INSERT IGNORE INTO `options`' ) );
		return $values;
	}
	public function query( $values ) {
		return store(
			function ( &$state ) use ( $values ) {
				if ( isset( $state['options'][ $values[0] ] ) ) {
					return 0;
				}
				$state['options'][ $values[0] ] = $values[1];
				return 1;
			}
		);
	}
};

function wp_next_scheduled( $hook, $arguments ) {
	return in_array( array( $hook, $arguments ), store()['scheduled'], true );
}
function wp_schedule_single_event( $time, $hook, $arguments ) {
	store(
		function ( &$state ) use ( $hook, $arguments ) {
			$state['scheduled'][] = array( $hook, $arguments );
		}
	);
}
/** What WordPress does in a request of its own, for which no reader waits. */
function run_scheduled() {
	$scheduled = store(
		function ( &$state ) {
			$scheduled          = $state['scheduled'];
			$state['scheduled'] = array();
			return $scheduled;
		}
	);
	foreach ( $scheduled as list( $hook, $arguments ) ) {
		apply_filters( $hook, ...$arguments );
	}
	return count( $scheduled );
}

function add_filter( $name, $function ) {
	global $hooks;
	$hooks[ $name ][] = $function;
}
function add_action( $name, $function ) {
	add_filter( $name, $function );
}
function apply_filters( $name, $value = null, ...$more ) {
	global $hooks;
	foreach ( $hooks[ $name ] ?? array() as $function ) {
		$value = $function( $value, ...$more );
	}
	return $value;
}

class WP_Error {}
function wp_safe_remote_get( $url, $arguments ) {
	$context = stream_context_create(
		array(
			'http' => array(
				'timeout'         => $arguments['timeout'],
				'follow_location' => $arguments['redirection'],
				'ignore_errors'   => true,
			),
		)
	);
	$body    = @file_get_contents( $url, false, $context );
	return false === $body ? new WP_Error() : array(
		'code' => (int) substr( $http_response_header[0], 9, 3 ),
		'body' => $body,
	);
}
function is_wp_error( $value ) {
	return $value instanceof WP_Error;
}
function wp_remote_retrieve_response_code( $response ) {
	return is_wp_error( $response ) ? '' : $response['code'];
}
function wp_remote_retrieve_body( $response ) {
	return $response['body'];
}

function wp_kses( $html ) {
	return $html;
}
function wp_kses_allowed_html() {
	return array();
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_url_raw( $url ) {
	return $url;
}
function trailingslashit( $text ) {
	return rtrim( $text, '/' ) . '/';
}
function plugins_url( $path ) {
	return "https://wordpress.example/plugins/factbox/$path";
}
function plugin_basename( $file ) {
	return basename( $file );
}

require $order['plugin'];

$answers = array();
foreach ( $order['calls'] as list( $function, $arguments ) ) {
	$answers[] = $function( ...$arguments );
}
echo json_encode( $answers );
