<?php
/**
 * The tags with their attributes. Written by `npm run manifest`.
 *
 * @package Factbox
 */

defined( 'ABSPATH' ) || exit;

return array(
	'factbox-actor' => array(
		'attributes' => array( 'headline', 'summary', 'link', 'downloads', 'basis', 'as-of', 'actor', 'compact' ),
		'addresses'  => array( 'link', 'downloads' ),
	),
	'factbox-map' => array(
		'attributes' => array( 'headline', 'summary', 'link', 'downloads', 'basis', 'as-of', 'organization', 'places', 'region', 'geometry' ),
		'addresses'  => array( 'link', 'downloads', 'geometry' ),
	),
	'factbox-matrix' => array(
		'attributes' => array( 'headline', 'summary', 'link', 'downloads', 'basis', 'as-of', 'organizations', 'actors', 'sort', 'transpose' ),
		'addresses'  => array( 'link', 'downloads' ),
	),
	'factbox-quote' => array(
		'attributes' => array( 'headline', 'summary', 'link', 'downloads', 'basis', 'as-of', 'quote' ),
		'addresses'  => array( 'link', 'downloads' ),
	),
	'factbox-timeline' => array(
		'attributes' => array( 'headline', 'summary', 'link', 'downloads', 'basis', 'as-of', 'actor', 'organization', 'place', 'order', 'kinds' ),
		'addresses'  => array( 'link', 'downloads' ),
	),
);
