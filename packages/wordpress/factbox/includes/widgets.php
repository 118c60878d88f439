<?php
/**
 * The tags with their attributes. Written by `npm run manifest`.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

return array(
	'factbox-actor' => array(
		'attributes' => array( 'actor' ),
		'addresses'  => array(),
	),
	'factbox-map' => array(
		'attributes' => array( 'organization', 'places', 'region', 'geometry' ),
		'addresses'  => array( 'geometry' ),
	),
	'factbox-matrix' => array(
		'attributes' => array( 'organizations', 'actors', 'sort', 'transpose' ),
		'addresses'  => array(),
	),
	'factbox-quote' => array(
		'attributes' => array( 'quote' ),
		'addresses'  => array(),
	),
);
