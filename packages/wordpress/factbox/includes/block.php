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
	if ( '' !== $fragment['style'] ) {
		wp_enqueue_style( 'factbox-fallback', $fragment['style'], array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Its address holds its hash.
	}
	return sprintf( '<div %1$s>%2$s</div>', $wrapper, factbox_with_attributes( $fragment['html'], $attributes ) );
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
			foreach ( $tags[ $name ] as $attribute ) {
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
