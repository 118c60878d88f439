<?php
/**
 * The tags with their attributes. Written by `npm run manifest`.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

return array(
	'factbox-actor' => array(
		'attributes' => array( 'headline', 'summary', 'basis', 'as-of', 'actor', 'compact' ),
		'addresses'  => array(),
	),
	'factbox-map' => array(
		'attributes' => array( 'headline', 'summary', 'basis', 'as-of', 'organization', 'places', 'region', 'geometry' ),
		'addresses'  => array( 'geometry' ),
	),
	'factbox-matrix' => array(
		'attributes' => array( 'headline', 'summary', 'basis', 'as-of', 'organizations', 'actors', 'sort', 'transpose' ),
		'addresses'  => array(),
	),
	'factbox-quote' => array(
		'attributes' => array( 'headline', 'summary', 'basis', 'as-of', 'quote' ),
		'addresses'  => array(),
	),
	'factbox-timeline' => array(
		'attributes' => array( 'headline', 'summary', 'basis', 'as-of', 'actor', 'organization', 'place', 'order', 'kinds' ),
		'addresses'  => array(),
	),
);
