<?php
/**
 * The script that makes widgets of plain content, and its style, on pages that have a fact box.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file in this plugin's folder `kit`, where there may be bundles.
 *
 * @param string $name Name of the file.
 * @return string Empty where it is not there.
 */
function factbox_kit_url( $name ) {
	return is_readable( FACTBOX_DIR . '/kit/' . $name ) ? plugins_url( 'kit/' . $name, FACTBOX_FILE ) : '';
}

/**
 * The address of the loader: that in the folder `kit`, or that of the first trusted site.
 *
 * @return string Empty where neither is there.
 */
function factbox_loader_url() {
	$sites = factbox_sites();
	$url   = factbox_kit_url( 'factbox.js' );
	if ( '' === $url && $sites ) {
		$url = $sites[0] . 'factbox.js';
	}

	/**
	 * Filters the address of the loader.
	 *
	 * @param string $url The address.
	 */
	return (string) apply_filters( 'factbox_loader_url', $url );
}

/**
 * Registers the loader, as a module where WordPress knows modules (6.5 and newer).
 */
function factbox_register_loader() {
	$url = factbox_loader_url();
	if ( '' === $url ) {
		return;
	}
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'factbox-loader', $url, array(), null );
	} else {
		wp_register_script( 'factbox-loader', $url, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- A module is one by its whole address.
	}
}
add_action( 'init', 'factbox_register_loader', 9 );

/**
 * Has the page load the loader.
 */
function factbox_enqueue_loader() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'factbox-loader' );
	} else {
		wp_enqueue_script( 'factbox-loader' );
	}
}

/**
 * Has the page load the style sheet of what is read without script.
 *
 * @param string $url Its address; without one, that in the folder `kit` is taken, if it is there.
 */
function factbox_enqueue_style( $url = '' ) {
	$url = '' === $url ? factbox_kit_url( 'factbox-fallback.css' ) : $url;
	if ( '' !== $url ) {
		wp_enqueue_style( 'factbox-fallback', $url, array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Its address holds its hash.
	}
}

/**
 * Marks the loader as a module, where WordPress does not know modules.
 *
 * @param string $tag    The script element.
 * @param string $handle What the script is registered as.
 * @return string
 */
function factbox_module_tag( $tag, $handle ) {
	if ( 'factbox-loader' !== $handle ) {
		return $tag;
	}
	$tag = preg_replace( "# type=(['\"])text/javascript\\1#", '', $tag );
	return str_replace( '<script ', '<script type="module" ', $tag );
}
add_filter( 'script_loader_tag', 'factbox_module_tag', 10, 2 );

/**
 * Loads the loader where an author has put a tag, or what is left of one.
 *
 * @param string $content The content of a post.
 * @return string The same.
 */
function factbox_look_for_tags( $content ) {
	if ( preg_match( '#<factbox-(matrix|actor|map|quote)\b|<figure\b[^>]*\sdata-factbox=#', $content ) ) {
		factbox_enqueue_loader();
		factbox_enqueue_style();
	}
	return $content;
}
add_filter( 'the_content', 'factbox_look_for_tags', 99 );
