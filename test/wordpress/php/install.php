<?php
/**
 * Installs WordPress into its database, and makes a user of each role.
 *
 * Reads settings as JSON, prints the version and the users with an application password each.
 */

$root     = $argv[1];
$settings = json_decode( stream_get_contents( STDIN ), true );

mysqli_report( MYSQLI_REPORT_OFF );
$deadline = time() + 60;
do {
	$database = mysqli_init();
	if ( $database->real_connect( 'localhost', 'root', '', null, 0, $settings['socket'] ) ) {
		break;
	}
	usleep( 200000 );
} while ( time() < $deadline );
if ( ! $database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' ) ) {
	fwrite( STDERR, 'No database: ' . mysqli_connect_error() . "\n" );
	exit( 1 );
}

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']       = factbox_test_host( $settings['url'] );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_URI']     = '/';
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Factbox', 'editor-in-chief', 'chief@example.com', true, '', wp_generate_password() );
switch_theme( $settings['theme'] );

$users = array();
foreach ( array( 'administrator', 'author', 'contributor' ) as $role ) {
	$login           = wp_generate_password( 16, false );
	$id              = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $login,
			'user_email' => "$role@example.com",
			'role'       => $role,
		)
	);
	list( $password ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$users[ $role ]  = array(
		'name'     => $role,
		'login'    => $login,
		'password' => $password,
	);
}

echo "\n", wp_json_encode(
	array(
		'version' => get_bloginfo( 'version' ),
		'users'   => $users,
	)
), "\n";

/**
 * Host and port of an address.
 *
 * @param string $url The address.
 * @return string
 */
function factbox_test_host( $url ) {
	return preg_replace( '#^https?://#', '', $url );
}
