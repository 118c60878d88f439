<?php
/**
 * The block: a fact box whose content is in the page that the server sends.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block and the script of its editor.
 */
function factbox_register_block() {
	load_plugin_textdomain( 'factbox', false, dirname( plugin_basename( FACTBOX_FILE ) ) . '/languages' );

	wp_register_script(
		'factbox-box-editor',
		plugins_url( 'block/edit.js', FACTBOX_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		FACTBOX_VERSION,
		true
	);
	wp_set_script_translations( 'factbox-box-editor', 'factbox' );
	wp_add_inline_script(
		'factbox-box-editor',
		'window.factboxSites = ' . wp_json_encode( factbox_sites(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
	register_block_type( FACTBOX_DIR . '/block', array( 'render_callback' => 'factbox_render_block' ) );
}
add_action( 'init', 'factbox_register_block' );

/**
 * Renders the block.
 *
 * @param array $attributes Attributes of the block.
 * @return string
 */
function factbox_render_block( $attributes ) {
	$page = factbox_page_url( $attributes );
	if ( '' === $page ) {
		return '';
	}
	$fragment = factbox_fragment( $page );
	$wrapper  = get_block_wrapper_attributes();
	if ( null === $fragment ) {
		return sprintf(
			'<p %1$s><a href="%2$s">%3$s</a></p>',
			$wrapper,
			esc_url( $page ),
			esc_html__( 'The facts of this article', 'factbox' )
		);
	}

	factbox_enqueue_loader();
	factbox_enqueue_style( $fragment['style'] );
	$html = factbox_with_attributes( $fragment['html'], $attributes );
	return sprintf( '<div %1$s>%2$s%3$s</div>', $wrapper, factbox_preview_style( $fragment['style'] ), $html );
}

/**
 * The style sheet, where no page is printed that could load it: in the preview of the editor.
 *
 * @param string $url Its address.
 * @return string
 */
function factbox_preview_style( $url ) {
	$is_rest = defined( 'REST_REQUEST' ) && REST_REQUEST;
	// phpcs:ignore WordPress.Security.NonceVerification -- Nothing is changed by what is asked for.
	if ( '' === $url || ! $is_rest || ! isset( $_GET['context'] ) || 'edit' !== $_GET['context'] ) {
		return '';
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- There is no page to load it.
	return sprintf( '<link rel="stylesheet" href="%s">', esc_url( $url ) );
}

/**
 * Hands what the block was told on to the tag.
 *
 * @param string $html       The tag with its content, as the filter of WordPress has written it.
 * @param array  $attributes Attributes of the block.
 * @return string
 */
function factbox_with_attributes( $html, $attributes ) {
	return preg_replace_callback(
		'#^<(factbox-[a-z]+)([^>]*)>#',
		static function ( $tag ) use ( $attributes ) {
			list( , $name, $own ) = $tag;
			$tags                 = factbox_tags();
			foreach ( $tags[ $name ]['attributes'] as $attribute ) {
				$value = isset( $attributes[ $attribute ] ) ? trim( (string) $attributes[ $attribute ] ) : '';
				if ( '' === $value ) {
					continue;
				}
				$own  = preg_replace( '#\s' . $attribute . '(="[^"]*")?(?=\s|$)#', '', $own );
				$own .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
			}
			return '<' . $name . $own . '>';
		},
		ltrim( $html ),
		1
	);
}
