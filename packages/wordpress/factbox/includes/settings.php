<?php
/**
 * The settings: where the fact boxes are, and which release of the loader pages load.
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
	register_setting(
		'factbox',
		'factbox_loader',
		array(
			'type'              => 'string',
			'description'       => __( 'Which release of the loader pages load.', 'factbox' ),
			'sanitize_callback' => 'factbox_sanitize_loader',
			'default'           => 'pinned',
			'show_in_rest'      => true,
		)
	);
}
add_action( 'init', 'factbox_register_setting', 5 );

/**
 * One of the two ways to load the loader.
 *
 * @param mixed $value What was entered.
 * @return string
 */
function factbox_sanitize_loader( $value ) {
	return 'updating' === $value ? 'updating' : 'pinned';
}

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
 * Forgets the release of the loader that another site had, and takes that of the site named now.
 */
function factbox_take_loader() {
	delete_option( 'factbox_pin' );
	factbox_pin_loader();
}
add_action( 'add_option_factbox_site', 'factbox_take_loader' );
add_action( 'update_option_factbox_site', 'factbox_take_loader' );

/**
 * Takes the site's present release whenever the settings are saved, changed or not.
 *
 * @param string $value What is about to be saved.
 * @return string The same.
 */
function factbox_take_release( $value ) {
	factbox_pin_loader();
	return $value;
}
add_filter( 'pre_update_option_factbox_loader', 'factbox_take_release' );

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
	$mode = get_option( 'factbox_loader', 'pinned' );
	$pin  = get_option( 'factbox_pin' );
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
				<tr>
					<th scope="row"><?php esc_html_e( 'Loader', 'factbox' ); ?></th>
					<td>
						<fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'Loader', 'factbox' ); ?></legend>
							<label>
								<input type="radio" name="factbox_loader" value="pinned" <?php checked( 'updating' !== $mode ); ?>>
								<?php esc_html_e( 'Pinned: the release that the site has when you save this page. Readers’ browsers check it and refuse any other.', 'factbox' ); ?>
							</label>
							<p class="description">
								<?php
								if ( is_array( $pin ) ) {
									/* translators: %s: address of the loader. */
									printf( esc_html__( 'Now: %s', 'factbox' ), '<code>' . esc_html( $pin['src'] ) . '</code>' );
								} else {
									esc_html_e( 'Now: none, since the site has not named one. Readers see the facts without script.', 'factbox' );
								}
								?>
							</p>
							<label>
								<input type="radio" name="factbox_loader" value="updating" <?php checked( $mode, 'updating' ); ?>>
								<?php esc_html_e( 'Updating: the newest release at any time. Whoever can write to the site of the fact boxes can then run scripts on the pages of this one.', 'factbox' ); ?>
							</label>
						</fieldset>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
