<?php
/**
 * What the test tells its WordPress and no site on the web should be told.
 *
 * WordPress refuses to fetch from the machine itself, so that nobody can make a server read what
 * stands behind its firewall. The site of fact boxes that is tested is on loopback, though: these
 * two filters are WordPress's own way to say that one such host and port may be asked.
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'http_request_host_is_external',
	static function ( $is_external, $host ) {
		return 'localhost' === $host ? true : $is_external;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports ) {
		$ports[] = FACTBOX_TEST_PORT;
		return $ports;
	}
);

// No mail leaves the machine either.
add_filter( 'pre_wp_mail', '__return_false' );

// What the server has asked for, for the test to read.
add_action(
	'http_api_debug',
	static function ( $response, $context, $transport, $arguments, $url ) {
		if ( ! is_wp_error( $response ) ) {
			file_put_contents( dirname( WP_DEBUG_LOG ) . '/requests.log', $url . "\n", FILE_APPEND );
		}
	},
	10,
	5
);
