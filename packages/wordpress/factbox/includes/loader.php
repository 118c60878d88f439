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
 * The loader that pages load, and what browsers check it by.
 *
 * That in the folder `kit`; else the release that the first trusted site had when an administrator last
 * saved the settings; else, where the settings say so, whatever release the site has.
 *
 * @return array{src: string, integrity: string} Empty words where there is none.
 */
function factbox_loader() {
	$own = factbox_kit_url( 'factbox.js' );
	if ( '' !== $own ) {
		return array(
			'src'       => $own,
			'integrity' => '',
		);
	}
	$sites  = factbox_sites();
	$loader = array(
		'src'       => '',
		'integrity' => '',
	);
	if ( $sites && 'updating' === get_option( 'factbox_loader', 'pinned' ) ) {
		$loader['src'] = $sites[0] . 'factbox.js';
	} elseif ( $sites ) {
		$pin = get_option( 'factbox_pin' );
		if ( is_array( $pin ) && factbox_is_trusted( $pin['src'] ) ) {
			$loader = $pin;
		}
	}
	return $loader;
}

/**
 * The address of the loader.
 *
 * @return string Empty where there is none.
 */
function factbox_loader_url() {
	$loader = factbox_loader();

	/**
	 * Filters the address of the loader. Another address is not held to the hash of the first one.
	 *
	 * @param string $url The address.
	 */
	return (string) apply_filters( 'factbox_loader_url', $loader['src'] );
}

/**
 * Asks the first trusted site which release of the loader it has, and keeps its address and hash.
 *
 * @return bool Whether the site has said so.
 */
function factbox_pin_loader() {
	$sites = factbox_sites();
	$text  = $sites ? factbox_get( $sites[0] . 'loader.json', 5 ) : null;
	$found = null === $text ? null : json_decode( $text, true );
	if (
		! is_array( $found )
		|| ! isset( $found['src'], $found['integrity'] )
		|| ! is_string( $found['src'] )
		|| ! factbox_is_path( $found['src'] )
		|| ! is_string( $found['integrity'] )
		|| 1 !== preg_match( '#^sha384-[A-Za-z0-9+/]{64}$#D', $found['integrity'] )
	) {
		return false;
	}
	update_option(
		'factbox_pin',
		array(
			'src'       => $sites[0] . $found['src'],
			'integrity' => $found['integrity'],
		)
	);
	return true;
}

/**
 * Has browsers check the loader by its hash.
 *
 * @param array $attributes Attributes of a script element.
 * @return array
 */
function factbox_check_loader( $attributes ) {
	$loader = factbox_loader();
	if ( isset( $attributes['src'] ) && '' !== $loader['integrity'] && $attributes['src'] === $loader['src'] ) {
		$attributes['integrity']   = $loader['integrity'];
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', 'factbox_check_loader' );

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
	$tag    = preg_replace( "# type=(['\"])text/javascript\\1#", '', $tag );
	$loader = factbox_loader();
	$check  = '' !== $loader['integrity'] && false !== strpos( $tag, $loader['src'] )
		? sprintf( 'integrity="%s" crossorigin="anonymous" ', esc_attr( $loader['integrity'] ) )
		: '';
	return str_replace( '<script ', '<script type="module" ' . $check, $tag );
}
add_filter( 'script_loader_tag', 'factbox_module_tag', 10, 2 );

/**
 * Loads the loader where an author has put a tag, or what is left of one.
 *
 * @param string $content The content of a post.
 * @return string The same.
 */
function factbox_look_for_tags( $content ) {
	$tags = implode( '|', array_keys( factbox_tags() ) );
	if ( preg_match( '#<(' . $tags . ')\b|<figure\b[^>]*\sdata-factbox=#', $content ) ) {
		factbox_enqueue_loader();
		factbox_enqueue_style();
	}
	return $content;
}
add_filter( 'the_content', 'factbox_look_for_tags', 99 );
