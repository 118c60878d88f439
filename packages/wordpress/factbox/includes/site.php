<?php
/**
 * Which addresses fact boxes may come from: the sites that an administrator has named, and no other.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The sites that `factbox build` wrote and that this site trusts, each with a slash at its end.
 *
 * @return string[]
 */
function factbox_sites() {
	$site = (string) get_option( 'factbox_site', '' );

	/**
	 * Filters the addresses of the sites that fact boxes may come from.
	 *
	 * @param string[] $sites Addresses; what lies below one is trusted.
	 */
	$sites = (array) apply_filters( 'factbox_sites', '' === $site ? array() : array( $site ) );
	return array_map( 'trailingslashit', array_filter( $sites, 'factbox_is_web_address' ) );
}

/**
 * Whether an address is one of the web, of a host and a path alone: no name, no query, nothing that
 * leads up.
 *
 * @param mixed $url What may be an address.
 * @return bool
 */
function factbox_is_web_address( $url ) {
	return is_string( $url )
		&& 1 === preg_match( '#^https?://[^\s/?\#@:\\\\]+(?::\d+)?(?:/[^\s?\#@\\\\]*)?$#iD', $url )
		&& 0 === preg_match( '#%2e|%2f|%5c|%25|/\.\.?(?:[/;]|$)#iD', $url );
}

/**
 * The trusted site that an address lies below; empty where it lies below none.
 *
 * @param string $url The address.
 * @return string
 */
function factbox_site_of( $url ) {
	foreach ( factbox_sites() as $site ) {
		if ( 0 === strpos( $url, $site ) && factbox_is_path( substr( $url, strlen( $site ) ) ) ) {
			return $site;
		}
	}
	return '';
}

/**
 * Whether this is a path of a file that `factbox build` writes, and nothing else: what a server makes
 * of other signs cannot be known here.
 *
 * @param string $path A path below the site.
 * @return bool
 */
function factbox_is_path( $path ) {
	return 1 === preg_match( '#^(?:[\w-]+(?:\.[\w-]+)*/)*(?:[\w-]+(?:\.[\w-]+)*)?$#D', $path );
}

/**
 * Whether an address lies below one of the trusted sites.
 *
 * @param string $url The address.
 * @return bool
 */
function factbox_is_trusted( $url ) {
	return '' !== factbox_site_of( $url );
}

/**
 * The page of one fact box, by the attributes of its block.
 *
 * @param array $attributes Attributes of the block.
 * @return string The address; empty where the attributes name no fact box.
 */
function factbox_page_url( $attributes ) {
	$address = trim( (string) $attributes['address'] );
	if ( preg_match( '#\.html$#', $address ) ) {
		return $address;
	}
	$widget = $attributes['widget'];
	$name   = $widget;
	if ( 'actor' === $widget || 'quote' === $widget ) {
		if ( ! preg_match( '/^[\w-]+$/', (string) $attributes[ $widget ] ) ) {
			return '';
		}
		$name = $widget . '-' . $attributes[ $widget ];
	}
	return '' === $address ? '' : trailingslashit( $address ) . $name . '.html';
}
