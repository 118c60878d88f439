<?php
/**
 * Reads the content of a fact box from its page, and keeps it.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The content of a fact box: its tag with all that a reader without script needs.
 *
 * What was read once is shown for a month even if the site is down: an article stays whole.
 *
 * @param string $url Address of the page of the fact box.
 * @return array{html: string, style: string}|null Null where there is none to be had.
 */
function factbox_fragment( $url ) {
	if ( ! factbox_is_trusted( $url ) ) {
		return null;
	}
	$key  = 'factbox_' . md5( $url );
	$kept = get_transient( $key );
	if ( is_array( $kept ) && $kept['fresh_until'] > time() ) {
		return $kept['fragment'];
	}

	$fragment   = factbox_read( $url );
	$failed     = null === $fragment;
	$kept_until = time() + ( $failed ? MINUTE_IN_SECONDS : MONTH_IN_SECONDS );
	if ( $failed && isset( $kept['fragment'] ) ) {
		// Kept on, but from when it was read: no failure makes it younger.
		$fragment   = $kept['fragment'];
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
			// After a failure not every reader's page waits for the site anew.
			'fresh_until' => time() + ( $failed ? MINUTE_IN_SECONDS : $seconds ),
			'kept_until'  => $kept_until,
		),
		// At no seconds at all it would be kept for ever.
		max( 1, $kept_until - time() )
	);
	return $fragment;
}

/**
 * Reads a page over the network.
 *
 * @param string $url Address of a page of a trusted site.
 * @return array{html: string, style: string}|null
 */
function factbox_read( $url ) {
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 5,
			// Whatever the page says, no other host is asked.
			'redirection'         => 0,
			'limit_response_size' => MB_IN_BYTES,
		)
	);
	if ( 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return null;
	}
	return factbox_parse( wp_remote_retrieve_body( $response ), $url );
}

/**
 * Takes the fact box out of its page.
 *
 * @param string $page The page, as `factbox build` wrote it.
 * @param string $url  The address of the page.
 * @return array{html: string, style: string}|null
 */
function factbox_parse( $page, $url ) {
	if ( ! preg_match( '#<main>\s*(<(factbox-(?:matrix|actor|map|quote))\b.*</\2>)\s*</main>#s', $page, $found ) ) {
		return null;
	}
	$html = factbox_absolute( $found[1], $url );

	$style = '';
	if ( preg_match( '#<link rel="stylesheet" href="([^"]*)factbox-embed\.css"#', $page, $link ) ) {
		$style = WP_Http::make_absolute_url( html_entity_decode( $link[1] ) . 'factbox-fallback.css', $url );
	}
	return array(
		'html'  => wp_kses( $html, wp_kses_allowed_html( 'post' ) ),
		'style' => factbox_is_trusted( $style ) ? $style : '',
	);
}

/**
 * Makes the addresses of data, shapes and images hold from any page.
 *
 * @param string $html HTML of a fact box.
 * @param string $url  The address of its page.
 * @return string
 */
function factbox_absolute( $html, $url ) {
	return preg_replace_callback(
		'#(<(?:factbox-[a-z]+|img)\s)([^>]*)(>)#',
		static function ( $tag ) use ( $url ) {
			$attributes = preg_replace_callback(
				'#\b(src|geometry)="([^"]*)"#',
				static function ( $attribute ) use ( $url ) {
					$address = WP_Http::make_absolute_url( html_entity_decode( $attribute[2], ENT_QUOTES ), $url );
					return $attribute[1] . '="' . esc_attr( $address ) . '"';
				},
				$tag[2]
			);
			return $tag[1] . $attributes . $tag[3];
		},
		$html
	);
}
