<?php
/**
 * The one setting: where the fact boxes are.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the setting.
 */
function factbox_register_setting() {
	register_setting(
		'factbox',
		'factbox_site',
		array(
			'type'              => 'string',
			'description'       => __( 'Address of the site that factbox build has written.', 'factbox' ),
			'sanitize_callback' => 'factbox_sanitize_site',
			'default'           => '',
			'show_in_rest'      => true,
		)
	);
}
add_action( 'init', 'factbox_register_setting', 5 );

/**
 * An address of the web with a slash at its end, or nothing.
 *
 * @param mixed $value What was entered.
 * @return string
 */
function factbox_sanitize_site( $value ) {
	$url = esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) );
	return factbox_is_web_address( $url ) ? trailingslashit( strtok( $url, '?#' ) ) : '';
}

/**
 * Adds the page of the setting.
 */
function factbox_add_settings_page() {
	add_options_page(
		__( 'Factbox', 'factbox' ),
		__( 'Factbox', 'factbox' ),
		'manage_options',
		'factbox',
		'factbox_settings_page'
	);
}
add_action( 'admin_menu', 'factbox_add_settings_page' );

/**
 * Prints the page of the setting.
 */
function factbox_settings_page() {
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'factbox' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="factbox_site"><?php esc_html_e( 'Site of the fact boxes', 'factbox' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="factbox_site" name="factbox_site"
							value="<?php echo esc_attr( get_option( 'factbox_site', '' ) ); ?>"
							placeholder="https://facts.example/" aria-describedby="factbox_site_help">
						<p class="description" id="factbox_site_help">
							<?php esc_html_e( 'The address that factbox build was given as --base. Fact boxes are read from there, and from nowhere else.', 'factbox' ); ?>
						</p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
