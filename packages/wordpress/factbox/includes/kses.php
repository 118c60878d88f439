<?php
/**
 * Lets the tags of authors survive, who may not write HTML of any kind.
 *
 * A tag of the kit cannot do more than an image: it names an address of JSON, and shows its text.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tags, each with the attributes that it has besides those of every element, and which of them are
 * addresses.
 *
 * @return array<string, array{attributes: string[], addresses: string[]}>
 */
function factbox_tags() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = require FACTBOX_DIR . '/includes/widgets.php';
	}
	return $tags;
}

/**
 * Adds the tags to what may stand in a post.
 *
 * @param array[]|string $allowed Elements, each with its attributes.
 * @param string|array   $context What the elements may stand in.
 * @return array[]|string
 */
function factbox_allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$common = array_fill_keys( array( 'src', 'lang', 'dir', 'id', 'class', 'title', 'data-*', 'aria-label' ), true );
	foreach ( factbox_tags() as $tag => $known ) {
		$allowed[ $tag ] = array_merge( $common, array_fill_keys( $known['attributes'], true ) );
	}
	// The dates in the content of a tag.
	$allowed['time'] = array_merge( array( 'datetime' => true ), isset( $allowed['time'] ) ? $allowed['time'] : array() );
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'factbox_allow_tags', 10, 2 );

/**
 * Has the address of a map's shapes checked as every other address is.
 *
 * @param string[] $attributes Names of the attributes that hold an address.
 * @return string[]
 */
function factbox_uri_attributes( $attributes ) {
	return array_merge( $attributes, ...array_column( factbox_tags(), 'addresses' ) );
}
add_filter( 'wp_kses_uri_attributes', 'factbox_uri_attributes' );

/**
 * Writes links to the words of a passage so that the filter leaves them as they are.
 *
 * It takes what stands before a colon for a protocol, unless a path or query ends before it; a
 * fragment that holds those still leads to the same words.
 *
 * @param string $content What is about to be filtered.
 * @return string
 */
function factbox_keep_fragments( $content ) {
	return str_replace( array( 'href="#:~:', 'href=\\"#:~:' ), array( 'href="#/?:~:', 'href=\\"#/?:~:' ), $content );
}
add_filter( 'pre_kses', 'factbox_keep_fragments' );
// Before what looks at links with a target, in content that is still slashed.
add_filter( 'content_save_pre', 'factbox_keep_fragments', 1 );
