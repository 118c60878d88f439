<?php
/**
 * Reads the content of a fact box from its site, and keeps it.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The content of a fact box: its tag with all that a reader without script needs.
 *
 * What was read once is shown for a month even if the site is down: an article stays whole. No reader
 * waits for what is there already, and none for a site that has just failed.
 *
 * @param string $url Address of the page of the fact box.
 * @return array{html: string, style: string}|null Null where there is none to be had.
 */
function factbox_fragment( $url ) {
	if ( ! factbox_is_trusted( $url ) ) {
		return null;
	}
	$kept     = get_transient( factbox_key( $url ) );
	$kept     = is_array( $kept ) ? $kept : array();
	$fragment = isset( $kept['fragment'] ) ? $kept['fragment'] : null;
	if ( ( $kept && $kept['fresh_until'] > time() ) || factbox_is_failing( $url ) ) {
		return $fragment;
	}
	// Where nothing runs what is scheduled, it is read here after a day.
	if ( null !== $fragment && $kept['fresh_until'] > time() - DAY_IN_SECONDS ) {
		if ( ! wp_next_scheduled( 'factbox_refresh', array( $url ) ) ) {
			wp_schedule_single_event( time(), 'factbox_refresh', array( $url ) );
		}
		return $fragment;
	}
	return factbox_refresh( $url, 2 );
}

/**
 * Reads a fact box anew and keeps it. Only one process at a time asks a site in each of the two ways,
 * for a reader and in the background; any other goes on with what is there.
 *
 * @param string $url     Address of the page of a fact box.
 * @param int    $timeout Seconds that the site has to answer.
 * @return array{html: string, style: string}|null
 */
function factbox_refresh( $url, $timeout = 5 ) {
	if ( ! factbox_is_trusted( $url ) ) {
		return null;
	}
	$key      = factbox_key( $url );
	$kept     = get_transient( $key );
	$fragment = isset( $kept['fragment'] ) ? $kept['fragment'] : null;
	$lock     = 'factbox_lock_' . $timeout . '_' . md5( factbox_site_of( $url ) );
	if ( factbox_is_failing( $url ) || ! factbox_lock( $lock ) ) {
		return $fragment;
	}

	$read       = factbox_read( $url, $timeout );
	$failed     = null === $read;
	$fragment   = $failed ? $fragment : $read;
	$kept_until = time() + ( $failed ? MINUTE_IN_SECONDS : MONTH_IN_SECONDS );
	if ( $failed && null !== $fragment ) {
		// Kept on, but from when it was read: no failure makes it younger.
		$kept_until = $kept['kept_until'];
	}

	/**
	 * Filters for how long a fact box is shown before it is read again.
	 *
	 * @param int    $seconds The time; an hour, or a day where the address is pinned.
	 * @param string $url     Address of the page of the fact box.
	 */
	$seconds = (int) apply_filters(
		'factbox_cache_seconds',
		false === strpos( $url, '/pinned/' ) ? HOUR_IN_SECONDS : DAY_IN_SECONDS,
		$url
	);
	set_transient(
		$key,
		array(
			'fragment'    => $fragment,
			'fresh_until' => time() + ( $failed ? MINUTE_IN_SECONDS : $seconds ),
			'kept_until'  => $kept_until,
		),
		// At no seconds at all it would be kept for ever.
		max( 1, $kept_until - time() )
	);
	delete_option( $lock );
	return $fragment;
}
add_action( 'factbox_refresh', 'factbox_refresh' );

/**
 * What a fact box is kept as.
 *
 * @param string $url Address of its page.
 * @return string
 */
function factbox_key( $url ) {
	return 'factbox_' . md5( $url );
}

/**
 * Takes a lock, as WordPress does for its updates: by a row that only one process can add.
 *
 * @param string $name Name of the option that stands for the lock.
 * @return bool Whether it was free, or left by a process that did not end well.
 */
function factbox_lock( $name ) {
	global $wpdb;
	for ( $try = 0; $try < 2; $try++ ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- No function adds an option in one step.
		$added = $wpdb->query(
			$wpdb->prepare(
				"INSERT IGNORE INTO `$wpdb->options` ( `option_name`, `option_value`, `autoload` ) VALUES (%s, %s, 'no')",
				$name,
				time()
			)
		);
		if ( $added ) {
			return true;
		}
		wp_cache_delete( $name, 'options' );
		if ( (int) get_option( $name ) > time() - 30 ) {
			return false;
		}
		delete_option( $name );
	}
	return false;
}

/**
 * What a site's failures are kept as.
 *
 * @param string $url An address of the site.
 * @return string
 */
function factbox_failures_key( $url ) {
	return 'factbox_site_' . md5( factbox_site_of( $url ) );
}

/**
 * Whether the site of an address has failed a short time ago, so that nobody asks it yet.
 *
 * @param string $url The address.
 * @return bool
 */
function factbox_is_failing( $url ) {
	$failures = get_transient( factbox_failures_key( $url ) );
	return is_array( $failures ) && $failures['until'] > time();
}

/**
 * Notes that a site does not answer: for a minute, and for longer each time it goes on.
 *
 * @param string $url An address of the site.
 */
function factbox_note_failure( $url ) {
	$key      = factbox_failures_key( $url );
	$failures = get_transient( $key );
	$count    = is_array( $failures ) ? $failures['count'] + 1 : 1;
	$pause    = min( 15, 2 ** min( $count - 1, 4 ) ) * MINUTE_IN_SECONDS;
	set_transient(
		$key,
		array(
			'count' => $count,
			'until' => time() + $pause,
		),
		HOUR_IN_SECONDS
	);
}

/**
 * Reads a fact box over the network, from the file that the build writes beside its page.
 *
 * @param string $url     Address of a page of a trusted site.
 * @param int    $timeout Seconds that the site has to answer.
 * @return array{html: string, style: string}|null
 */
function factbox_read( $url, $timeout ) {
	$text = factbox_get( preg_replace( '#\.html$#D', '.fragment.json', $url ), $timeout );
	$box  = null === $text ? null : json_decode( $text, true );
	if ( ! is_array( $box ) || ! isset( $box['html'], $box['style'] ) || ! is_string( $box['html'] ) || ! is_string( $box['style'] ) ) {
		return null;
	}
	return array(
		'html'  => wp_kses( $box['html'], wp_kses_allowed_html( 'post' ) ),
		'style' => factbox_is_trusted( $box['style'] ) ? $box['style'] : '',
	);
}

/**
 * The text at an address of a trusted site, unless it is not there or the site does not answer.
 *
 * @param string $url     The address.
 * @param int    $timeout Seconds that the site has to answer.
 * @return string|null
 */
function factbox_get( $url, $timeout ) {
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => $timeout,
			// Whatever the site says, no other host is asked.
			'redirection'         => 0,
			'limit_response_size' => MB_IN_BYTES,
		)
	);
	$code     = (int) wp_remote_retrieve_response_code( $response );
	if ( is_wp_error( $response ) || $code >= 500 ) {
		factbox_note_failure( $url );
		return null;
	}
	delete_transient( factbox_failures_key( $url ) );
	return 200 === $code ? wp_remote_retrieve_body( $response ) : null;
}
